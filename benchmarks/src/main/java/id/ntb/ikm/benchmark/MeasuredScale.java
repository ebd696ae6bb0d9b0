package id.ntb.ikm.benchmark;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.simulation.SimulatedHistory;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/**
 * How much there is to do.
 *
 * @param firms number of IKM
 * @param months of simulation; each makes about 1.07 events for each IKM, which must do for the history and all that comes after
 * @param events that are published as history
 * @param share the first of these events, on which the plain topology is measured
 * @param restored the first events that are in the state which is restored after a kill
 * @param freshness one after the other; the first begins when a pipeline has just caught up
 * @param cost firms and months of which it is measured what they cost
 */
record MeasuredScale(
        int firms,
        int months,
        int events,
        int share,
        int restored,
        List<FreshnessRun> freshness,
        List<FoldScale> cost) {

    static final long SEED = 52;

    /** A province's firms, and five million events. */
    static final MeasuredScale FULL = new MeasuredScale(
            20_000,
            248,
            5_000_000,
            600_000,
            1_220_000,
            List.of(
                    new FreshnessRun(2_000, Duration.ofSeconds(30)),
                    new FreshnessRun(500, Duration.ofSeconds(20)),
                    new FreshnessRun(10_000, Duration.ofSeconds(20))),
            List.of(new FoldScale(20_000, 40), new FoldScale(20_000, 4), new FoldScale(200_000, 4)));

    /** A million events, for work on the pipeline. */
    static final MeasuredScale QUICK = new MeasuredScale(
            10_000,
            104,
            1_000_000,
            150_000,
            250_000,
            List.of(new FreshnessRun(2_000, Duration.ofSeconds(20))),
            List.of(new FoldScale(10_000, 60), new FoldScale(10_000, 6), new FoldScale(100_000, 6)));

    /** The same events each time, in the order in which offices record them. */
    Iterator<SpecificRecord> simulation() {
        return new SimulatedHistory(ReferenceData.load(), SEED, firms, months)
                .events()
                .filter(Stayers::isOfItsFirstOffice)
                .iterator();
    }

    MeasuredHistory history() {
        return new MeasuredHistory(firms, months, events, SEED, Site.PARTITIONS, Site.THREADS);
    }
}
