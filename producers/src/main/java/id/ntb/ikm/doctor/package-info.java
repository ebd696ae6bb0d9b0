/** Finds out what keeps an office from publishing ({@code Doctor} runs each check) and says what to do about it. */
package id.ntb.ikm.doctor;
