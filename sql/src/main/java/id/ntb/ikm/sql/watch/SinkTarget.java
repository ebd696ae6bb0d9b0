package id.ntb.ikm.sql.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * What the sink must have written before a version can be shown: all that stood on the topics when the version was known.
 *
 * @param offsets of the last records, by the logical name of the topic
 * @param takenAt when it was taken, by our own clock
 */
record SinkTarget(String generation, long version, Map<String, Long> offsets, Instant takenAt) {

    /** Half of the time for which no row is compacted away: later, a row of the version might have been missed. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    boolean isTooOld(Instant now) {
        return takenAt.plus(GOOD_FOR).isBefore(now);
    }
}
