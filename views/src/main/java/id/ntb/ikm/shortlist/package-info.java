/** Choosing firms: which of them are asked for, and what is told of each. Knows profiles, and nothing of who asks or how. */
package id.ntb.ikm.shortlist;
