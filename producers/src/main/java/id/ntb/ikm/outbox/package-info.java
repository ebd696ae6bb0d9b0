/** Keeps an office's events on disk until the broker has acknowledged them, and what became of each. */
package id.ntb.ikm.outbox;
