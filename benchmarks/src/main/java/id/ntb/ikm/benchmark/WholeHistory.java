package id.ntb.ikm.benchmark;

import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.state.StoreKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** What is measured on all of the history, against one broker. */
final class WholeHistory implements BenchStage {

    private final MeasuredScale scale;
    private final StoreKind stores;
    private final Path directory;
    private final Iterator<SpecificRecord> events;
    private Sandbox sandbox;
    private Site site;
    private RunningPipeline pipeline;

    /** @param directory of all that is kept meanwhile */
    WholeHistory(MeasuredScale scale, StoreKind stores, Path directory) {
        this.scale = scale;
        this.stores = stores;
        this.directory = directory;
        this.events = scale.simulation();
    }

    @Override
    public List<MeasurementStep> steps() {
        List<MeasurementStep> steps = new ArrayList<>(List.of(
                MeasurementStep.at("publishing the history", scale.events(), 90_000, this::publish)
                        .and(Duration.ofSeconds(8)),
                MeasurementStep.at(
                        "ceiling, twice", 2L * scale.events(), 300_000, () -> new Ceiling(site, log()).measure()),
                MeasurementStep.at(RunningPipeline.COLD, scale.events(), 90_000, this::cold)
                        .and(Duration.ofSeconds(20))));
        scale.freshness().forEach(run -> steps.add(freshness(run)));
        steps.add(MeasurementStep.at(NoOp.NAME, scale.events(), 250_000, this::noOp)
                .and(Duration.ofSeconds(3)));
        steps.add(MeasurementStep.at(RunningPipeline.WARM, scale.events(), 120_000, this::warm));
        steps.add(MeasurementStep.at(AsOf.NAME, scale.events(), 220_000, () -> new AsOf(site, log()).measure()));
        return steps;
    }

    private MeasurementStep freshness(FreshnessRun run) {
        Duration expected = run.time().plusSeconds(5);
        return new MeasurementStep(run.text(), expected, () -> new Freshness(site, run, events).measure());
    }

    private MeasuredLog log() {
        return MeasuredLog.of(site);
    }

    private List<MeasuredLine> publish() throws Exception {
        sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {});
        site = Site.prepare(sandbox, directory);
        try (Publication publication = Publication.bulk(site)) {
            publication.send(events, scale.events());
        }
        return List.of();
    }

    private List<MeasuredLine> cold() throws Exception {
        pipeline = new RunningPipeline(site, stores, RunningPipeline.GENERATION);
        List<MeasuredLine> lines = new ArrayList<>(pipeline.catchUp(RunningPipeline.COLD, log()));
        lines.add(pipeline.awaitReady());
        return lines;
    }

    /** Not before the cold pipeline, of which it would warm a part. */
    private List<MeasuredLine> noOp() throws Exception {
        pipeline.close();
        return new NoOp(site, log()).measure();
    }

    /** With what was published for the freshness as well. */
    private List<MeasuredLine> warm() throws Exception {
        pipeline = new RunningPipeline(site, stores, RunningPipeline.SECOND_GENERATION);
        List<MeasuredLine> lines = pipeline.catchUp(RunningPipeline.WARM, log());
        pipeline.close();
        return lines;
    }

    @Override
    public void close() {
        if (pipeline != null) {
            pipeline.close();
        }
        if (sandbox != null) {
            sandbox.close();
        }
    }
}
