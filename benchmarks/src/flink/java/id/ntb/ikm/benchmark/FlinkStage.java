package id.ntb.ikm.benchmark;

import id.ntb.ikm.benchmark.flink.FlinkState;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.state.StoreKind;
import java.nio.file.Path;
import java.util.List;

/** The pipeline and Flink on the same history: all of them once, so that what they share is compiled, then again in turn. */
final class FlinkStage implements BenchStage {

    private final MeasuredScale scale;
    private final Path directory;
    private Sandbox sandbox;
    private Site site;

    /** @param directory of all that is kept meanwhile */
    FlinkStage(MeasuredScale scale, Path directory) {
        this.scale = scale;
        this.directory = directory;
    }

    @Override
    public List<MeasurementStep> steps() {
        int events = scale.events();
        return List.of(
                MeasurementStep.at("publishing the history", events, 90_000, this::publish),
                MeasurementStep.at("ceiling, twice", 2L * events, 300_000, () -> new Ceiling(site, log()).measure()),
                MeasurementStep.at("everyone once, which does not count", events, 20_000, this::warmUp),
                MeasurementStep.at(RunningPipeline.WARM, events, 60_000, this::pipeline),
                MeasurementStep.at(FlinkMeasurement.HEAP, events, 90_000, () -> flink(FlinkState.HEAP)),
                MeasurementStep.at(FlinkMeasurement.ROCKS_DB, events, 90_000, () -> flink(FlinkState.ROCKS_DB)));
    }

    private MeasuredLog log() {
        return MeasuredLog.of(site);
    }

    private List<MeasuredLine> publish() throws Exception {
        sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {});
        site = Site.prepare(sandbox, directory);
        try (Publication publication = Publication.bulk(site)) {
            publication.send(scale.simulation(), scale.events());
        }
        return List.of();
    }

    private List<MeasuredLine> warmUp() throws Exception {
        run(RunningPipeline.COLD, RunningPipeline.GENERATION);
        flink(FlinkState.HEAP);
        flink(FlinkState.ROCKS_DB);
        return List.of();
    }

    private List<MeasuredLine> pipeline() throws Exception {
        return run(RunningPipeline.WARM, RunningPipeline.SECOND_GENERATION);
    }

    private List<MeasuredLine> run(String name, String generation) throws Exception {
        try (RunningPipeline pipeline = new RunningPipeline(site, StoreKind.IN_MEMORY, generation)) {
            return pipeline.catchUp(name, log());
        }
    }

    private List<MeasuredLine> flink(FlinkState state) throws Exception {
        return new FlinkMeasurement(
                        site, log(), state, site.snapshot().version().getDigest())
                .measure();
    }

    @Override
    public void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }
}
