package id.ntb.ikm.sheet;

import java.time.Instant;
import java.util.Optional;

/**
 * What rows need not say themselves.
 *
 * @param office regency code of the office whose file it is; a row that names another one is bad
 * @param recordedAt for rows that do not say when they were recorded. Never "now": the later statement wins, so a file
 *     sent again would beat a correction made in between.
 */
public record RowDefaults(String office, Optional<Instant> recordedAt) {}
