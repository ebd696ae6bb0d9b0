/** Finds out what keeps an office from publishing, and says what to do about it. */
package id.ntb.ikm.doctor;
