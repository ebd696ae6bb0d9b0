/** Reads the rows of an office's file into events, one at a time, and says what is wrong with the others. */
package id.ntb.ikm.sheet;
