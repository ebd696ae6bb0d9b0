/**
 * Gives rejected rows back to the office: {@code RejectFile} writes a file of the same form with what is wrong and what to do
 * beside each row.
 */
package id.ntb.ikm.reject;
