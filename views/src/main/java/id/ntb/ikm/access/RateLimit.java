package id.ntb.ikm.access;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * So many at once and so many in a while, for each of many who ask: a bucket of tokens each, kept as the one moment at which it is full
 * again (the generic cell rate algorithm).
 *
 * <p>Of those who ask only the latest are remembered. One who is forgotten begins with a full bucket, so that no number of addresses fills
 * the memory.
 */
final class RateLimit {

    private static final int REMEMBERED = 10_000;

    private final long allAtOnce;
    private final long one;
    private final LongSupplier nanos;
    private final Map<String, Long> fullAt = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * With full buckets.
     *
     * @param atOnce how many a bucket holds
     * @param every in which time one more comes into it
     * @param nanos a clock that never goes back
     */
    RateLimit(int atOnce, Duration every, LongSupplier nanos) {
        this.one = every.toNanos();
        this.allAtOnce = one * atOnce;
        this.nanos = nanos;
    }

    /** Takes one; empty where there was one, else how long it lasts until there is. */
    synchronized Optional<Duration> take(String who) {
        long now = nanos.getAsLong();
        long before = fullAt.getOrDefault(who, now);
        long after = (before - now > 0 ? before : now) + one;
        if (after - now > allAtOnce) {
            return Optional.of(Duration.ofNanos(after - now - allAtOnce));
        }
        fullAt.put(who, after);
        return Optional.empty();
    }
}
