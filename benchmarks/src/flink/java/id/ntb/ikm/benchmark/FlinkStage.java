package id.ntb.ikm.benchmark;

import id.ntb.ikm.benchmark.flink.FlinkState;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.state.StoreKind;
import java.nio.file.Path;
import java.util.List;

/** The pipeline and Flink on the same history, each twice, of which the second run counts: the first one has compiled it. */
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
        long twice = 2L * scale.events();
        return List.of(
                MeasurementStep.at("publishing the history", scale.events(), 90_000, this::publish),
                MeasurementStep.at("ceiling, twice", twice, 300_000, () -> new Ceiling(site, log()).measure()),
                MeasurementStep.at("pipeline, twice", twice, 60_000, this::pipeline),
                MeasurementStep.at(FlinkMeasurement.HEAP + ", twice", twice, 120_000, () -> flink(FlinkState.HEAP)),
                MeasurementStep.at(
                        FlinkMeasurement.ROCKS_DB + ", twice", twice, 110_000, () -> flink(FlinkState.ROCKS_DB)));
    }

    private MeasuredLog log() {
        return MeasuredLog.of(site);
    }

    private List<MeasuredLine> publish() throws Exception {
        sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {});
        site = Site.prepare(sandbox, directory);
        try (Publication publication = new Publication(site)) {
            publication.send(scale.simulation(), scale.events());
        }
        return List.of();
    }

    private List<MeasuredLine> pipeline() throws Exception {
        run(RunningPipeline.COLD, RunningPipeline.GENERATION);
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
