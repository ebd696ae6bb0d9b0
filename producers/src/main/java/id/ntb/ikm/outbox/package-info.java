/**
 * Keeps an office's events on disk until the broker has acknowledged them, and what became of each: {@code Outbox} takes them
 * in through a {@code BatchIntake}, and dispatches what waits. All of it stands in one SQLite file ({@code Database}).
 */
package id.ntb.ikm.outbox;
