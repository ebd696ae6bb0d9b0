/** Gives rejected rows back to the office: a file of the same form with a reason and advice beside each row. */
package id.ntb.ikm.reject;
