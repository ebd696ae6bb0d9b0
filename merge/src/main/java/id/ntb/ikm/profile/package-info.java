/** One firm as readers see it on a date, without its owner. */
package id.ntb.ikm.profile;
