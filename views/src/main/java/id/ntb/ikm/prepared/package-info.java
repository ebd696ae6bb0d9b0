/** Answers that are the same for all readers of a version, made and compressed once. */
package id.ntb.ikm.prepared;
