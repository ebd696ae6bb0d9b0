/**
 * Reads the rows of an office's file into judged events, one at a time, and says what is wrong with the others. {@code Sheet}
 * is the way in; whatever the form of the file, a row becomes a tree that {@code RowReader} reads and judges, so that there is
 * one verdict. RATIONALE.md says why.
 */
package id.ntb.ikm.sheet;
