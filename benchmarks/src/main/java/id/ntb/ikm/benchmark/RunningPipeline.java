package id.ntb.ikm.benchmark;

import id.ntb.ikm.settings.ClientSettings;
import id.ntb.ikm.simulation.SimulatedHistory;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topology.Pipeline;
import id.ntb.ikm.topology.PipelineConfig;
import id.ntb.ikm.topology.TopologySettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The real pipeline, as {@code ikm up} runs it. */
final class RunningPipeline implements AutoCloseable {

    static final String COLD = "pipeline, cold";
    static final String WARM = "pipeline, warm";
    static final String SHARE = "pipeline, share";

    static final String GENERATION = "bench1";

    /** Not live: nobody reads it but what waits for it here. */
    static final String SECOND_GENERATION = "bench2";

    static final String RUNS = "it runs";

    private static final Duration READY_WITHIN = Duration.ofMinutes(2);
    private static final int BETWEEN_LOOKS_MS = 5;
    private static final Duration SEND_EVERY = Duration.ofMillis(100);

    private final Site site;
    private final String generation;
    private final Pipeline pipeline;

    RunningPipeline(Site site, StoreKind stores, String generation) {
        this.site = site;
        this.generation = generation;
        TopologySettings topology = new TopologySettings(
                generation, Site.PARTITIONS, stores, SimulatedHistory::asOf, SEND_EVERY, "benchmark");
        PipelineConfig config = new PipelineConfig(
                site.bootstrapServers(),
                site.registryUrl(),
                ClientSettings.NONE,
                site.directory().resolve(generation),
                Site.THREADS,
                topology);
        this.pipeline = new Pipeline(config, site.avro(), site.schemaIds());
    }

    void start() {
        pipeline.start();
    }

    /** What keeps it from merging events; {@link #RUNS} where nothing does. */
    String problem() {
        return pipeline.standstill().orElse(RUNS);
    }

    /** From the start until a version that everyone can read stands on all of the events. */
    List<MeasuredLine> catchUp(String name, MeasuredLog log) throws Exception {
        Rate rate = Rate.of(log.records(), () -> {
            start();
            new ReadableVersions(site, generation).await(log, this::problem);
        });
        List<MeasuredLine> lines = new ArrayList<>(List.of(rate.line(name)));
        lines.addAll(Traffic.lines(name, Traffic.of(generation), log.records()));
        return lines;
    }

    /** From there until it is ready: through with the profiles of the catch-up. */
    MeasuredLine awaitReady() throws InterruptedException {
        long begin = System.nanoTime();
        while (pipeline.problem().isPresent()) {
            if (System.nanoTime() - begin > READY_WITHIN.toNanos()) {
                throw new IllegalStateException("the pipeline is not ready after " + READY_WITHIN + ": "
                        + pipeline.problem().orElse(RUNS));
            }
            Thread.sleep(BETWEEN_LOOKS_MS);
        }
        return MeasuredLine.of(
                "pipeline, ready", List.of(new MeasuredValue("after", (System.nanoTime() - begin) / 1e9, "s")));
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
