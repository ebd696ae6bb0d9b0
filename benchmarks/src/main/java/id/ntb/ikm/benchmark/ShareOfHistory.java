package id.ntb.ikm.benchmark;

import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.state.StoreKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;

/** What is measured on the begin of the history, against a broker that has seen nothing else: what would take too long on all of it. */
final class ShareOfHistory implements BenchStage {

    private final MeasuredScale scale;
    private final StoreKind stores;
    private final Path directory;
    private final Iterator<SpecificRecord> events;
    private Sandbox sandbox;
    private Site site;

    /** @param directory of all that is kept meanwhile */
    ShareOfHistory(MeasuredScale scale, StoreKind stores, Path directory) {
        this.scale = scale;
        this.stores = stores;
        this.directory = directory;
        this.events = scale.simulation();
    }

    @Override
    public List<MeasurementStep> steps() {
        return List.of(
                MeasurementStep.at("publishing a share of it", scale.share(), 90_000, this::publish)
                        .and(Duration.ofSeconds(8)),
                MeasurementStep.at(RunningPipeline.SHARE, scale.share(), 50_000, this::pipeline)
                        .and(Duration.ofSeconds(3)),
                MeasurementStep.at(RunningPlain.NAME, scale.share(), 9_000, this::plain));
    }

    private List<MeasuredLine> publish() throws Exception {
        sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {});
        site = Site.prepare(sandbox, directory);
        try (Publication publication = Publication.bulk(site)) {
            publication.send(events, scale.share());
        }
        return List.of();
    }

    private List<MeasuredLine> pipeline() throws Exception {
        try (RunningPipeline pipeline = new RunningPipeline(site, stores, RunningPipeline.GENERATION)) {
            return pipeline.catchUp(RunningPipeline.SHARE, MeasuredLog.of(site));
        }
    }

    private List<MeasuredLine> plain() throws Exception {
        Map<String, Totals> expected = Comparison.totals(site.snapshot());
        return new RunningPlain(site, MeasuredLog.of(site), expected).measure();
    }

    @Override
    public void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }
}
