package id.ntb.ikm.benchmark;

import java.time.Duration;

/**
 * How much there is to do.
 *
 * @param firms number of IKM
 * @param months of history; each makes about 1.09 events for each IKM
 * @param latencyRun how long events are published at a steady rate
 */
record MeasuredScale(int firms, int months, Duration latencyRun) {

    /** A province's firms, and at least five million events. */
    static final MeasuredScale FULL = new MeasuredScale(20_000, 232, Duration.ofSeconds(30));

    /** About a million events, for work on the pipeline. */
    static final MeasuredScale QUICK = new MeasuredScale(10_000, 100, Duration.ofSeconds(15));
}
