package id.ntb.ikm.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** How old events were when they became readable: all of them, and those that were due when the run had gone on for a while. */
final class FreshnessWindows {

    /** By then what runs for the first time in a live pipeline has been compiled. */
    static final Duration SETTLED = Duration.ofSeconds(10);

    private static final int DIGITS = 3;

    private final Histogram whole = new Histogram(DIGITS);
    private final Histogram settled = new Histogram(DIGITS);

    /**
     * Takes one event.
     *
     * @param due when it was to be sent, in nanoseconds since the begin of the run
     * @param readable likewise
     */
    void record(long due, long readable) {
        long millis = TimeUnit.NANOSECONDS.toMillis(readable - due);
        whole.recordValue(millis);
        if (due >= SETTLED.toNanos()) {
            settled.recordValue(millis);
        }
    }

    List<MeasuredValue> values() {
        List<MeasuredValue> values = new ArrayList<>(percentiles("", whole));
        values.addAll(percentiles(" from %d s on".formatted(SETTLED.toSeconds()), settled));
        return values;
    }

    private static List<MeasuredValue> percentiles(String window, Histogram ages) {
        return List.of(
                millis("p50" + window, ages.getValueAtPercentile(50)),
                millis("p99" + window, ages.getValueAtPercentile(99)),
                millis("p99.9" + window, ages.getValueAtPercentile(99.9)),
                millis("max" + window, ages.getMaxValue()));
    }

    private static MeasuredValue millis(String name, long millis) {
        return new MeasuredValue(name, millis, "ms");
    }
}
