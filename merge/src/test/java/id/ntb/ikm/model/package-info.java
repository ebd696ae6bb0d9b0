/**
 * The proof that the views are a pure function of the set of events and of the date: a slow and obvious reference model,
 * random histories, laws that hold for every history, and scenarios in the office's words.
 */
package id.ntb.ikm.model;
