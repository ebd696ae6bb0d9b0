/** The one hash that everything here is known again by: rows, files, events, rules, dead letters. */
package id.ntb.ikm.digest;
