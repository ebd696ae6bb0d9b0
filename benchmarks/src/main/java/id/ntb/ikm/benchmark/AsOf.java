package id.ntb.ikm.benchmark;

import id.ntb.ikm.asof.AsOfProgress;
import id.ntb.ikm.asof.AsOfRun;
import id.ntb.ikm.asof.AsOfViews;
import id.ntb.ikm.asof.Viewpoint;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.simulation.SimulatedHistory;
import java.util.List;

/** The views made from history by plain consumers, to complete rows, with as many threads as the others have. */
final class AsOf implements Measurement {

    static final String NAME = "as-of";

    private final Site site;
    private final MeasuredLog log;
    private AsOfViews made;

    AsOf(Site site, MeasuredLog log) {
        this.site = site;
        this.log = log;
    }

    /** @throws IllegalStateException when they are not those that the pipeline has published */
    @Override
    public List<MeasuredLine> measure() throws Exception {
        AsOfRun run =
                new AsOfRun(LogConsumers.of(site.connection()), site.avro(), site.schemaIds(), new AsOfProgress());
        Rate rate = Rate.of(log.records(), () -> made = run.build(Viewpoint.of(SimulatedHistory.asOf()), Site.THREADS));
        if (!made.digest().equals(site.snapshot().version().getDigest())) {
            throw new IllegalStateException("the views as of a date are not those that the pipeline publishes");
        }
        return List.of(rate.line(NAME));
    }
}
