package id.ntb.ikm.benchmark;

import id.ntb.ikm.asof.AsOfRun;
import id.ntb.ikm.asof.AsOfViews;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.simulation.SimulatedHistory;

/** The views made from history by plain consumers, to complete rows, with as many threads as the others have. */
final class AsOf {

    private final Site site;
    private final MeasuredLog log;
    private AsOfViews made;

    AsOf(Site site, MeasuredLog log) {
        this.site = site;
        this.log = log;
    }

    Rate measure() throws Exception {
        AsOfRun run = new AsOfRun(LogConsumers.of(site.connection()), site.avro(), site.schemaIds(), Site.PARTITIONS);
        return Rate.of(log.records(), () -> made = run.build(SimulatedHistory.asOf(), Site.THREADS));
    }

    /** Of all rows that were made. */
    String digest() {
        return made.digest();
    }
}
