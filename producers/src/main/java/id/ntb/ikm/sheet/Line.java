package id.ntb.ikm.sheet;

/**
 * One line of a file.
 *
 * @param number from 1
 */
record Line(long number, String text) {}
