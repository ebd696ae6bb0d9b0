package id.ntb.ikm.benchmark;

import id.ntb.ikm.benchmark.flink.FlinkFold;
import id.ntb.ikm.benchmark.flink.FlinkState;
import id.ntb.ikm.benchmark.flink.FoldedByFlink;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.reader.ViewReader;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.simulation.SimulatedHistory;
import id.ntb.ikm.state.StoreKind;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.utils.Utils;

/** {@code ikm bench --flink}: measures the pipeline against its own fold in Flink, in one run. */
public final class FlinkBench {

    private static final long SEED = 52;
    private static final int FIRMS = 10_000;
    private static final int MONTHS = 100;

    private final PrintStream out;

    private FlinkBench(PrintStream out) {
        this.out = out;
    }

    /** Runs the benchmark; takes no options. */
    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            System.err.println("Pemakaian / usage: ikm bench --flink");
            System.exit(2);
        }
        FlinkResults results = new FlinkBench(System.out).run();
        new FlinkReport(System.out).print(results);
    }

    private FlinkResults run() throws Exception {
        Path directory = Files.createTempDirectory("ikm-bench");
        try (Sandbox sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {})) {
            return measure(Site.prepare(sandbox, directory));
        } finally {
            Utils.delete(directory.toFile());
        }
    }

    /** Each contestant twice, of which the second run counts: the first one has compiled it. */
    private FlinkResults measure(Site site) throws Exception {
        publish(site);
        MeasuredLog log = MeasuredLog.of(site);
        say("reading and decoding %,d events, twice".formatted(log.records()));
        new Ceiling(site, log).measure();
        Rate ceiling = new Ceiling(site, log).measure();
        say("%,.0f events/s; running the pipeline, twice".formatted(ceiling.perSecond()));
        runPipeline(site, log, RunningPipeline.GENERATION);
        Rate pipeline = runPipeline(site, log, RunningPipeline.SECOND_GENERATION);
        String digest = digest(site);
        say("%,.0f events/s; running Flink with its state on the heap, twice".formatted(pipeline.perSecond()));
        FlinkRun heap = runFlink(site, log, FlinkState.HEAP, digest);
        say("%,.0f events/s; running Flink with its state in RocksDB, twice"
                .formatted(heap.rate().perSecond()));
        FlinkRun rocksDb = runFlink(site, log, FlinkState.ROCKS_DB, digest);
        return new FlinkResults(ceiling, pipeline, heap, rocksDb);
    }

    /** All of it: Flink knows of hand-overs whatever the pipeline does, since it has its fold. */
    private void publish(Site site) {
        say("publishing the history");
        SimulatedHistory history = new SimulatedHistory(ReferenceData.load(), SEED, FIRMS, MONTHS);
        try (Publication publication = new Publication(site)) {
            history.events().forEach(event -> publication.send(event, at -> {}));
        }
    }

    private static Rate runPipeline(Site site, MeasuredLog log, String generation) throws Exception {
        try (RunningPipeline pipeline = new RunningPipeline(site, StoreKind.IN_MEMORY, generation)) {
            return pipeline.catchUp(log);
        }
    }

    /** Of all rows that the pipeline has published. */
    private static String digest(Site site) throws Exception {
        CompletableFuture<ViewSnapshot> first = new CompletableFuture<>();
        try (ViewReader reader =
                new ViewReader(LogConsumers.of(site.connection()), site.avro().deserializer())) {
            reader.addListener(first::complete);
            reader.start();
            return first.get(2, TimeUnit.MINUTES).version().getDigest();
        }
    }

    private static FlinkRun runFlink(Site site, MeasuredLog log, FlinkState state, String digest) throws Exception {
        runFlinkOnce(site, log, state, digest);
        return runFlinkOnce(site, log, state, digest);
    }

    private static FlinkRun runFlinkOnce(Site site, MeasuredLog log, FlinkState state, String digest) throws Exception {
        Path checkpoints = Files.createTempDirectory(site.directory(), "flink");
        FlinkFold flink = new FlinkFold(
                site.bootstrapServers(),
                site.registryUrl(),
                site.schemaIds().get(Production.class.getName()),
                Site.PARTITIONS,
                Site.THREADS,
                SimulatedHistory.asOf());
        FoldedByFlink[] folded = new FoldedByFlink[1];
        Rate rate = Rate.of(log.records(), () -> folded[0] = flink.run(state, log.ends(), checkpoints));
        requireSame(log, digest, folded[0]);
        return new FlinkRun(rate, folded[0].checkpoints());
    }

    private static void requireSame(MeasuredLog log, String digest, FoldedByFlink folded) {
        if (folded.records() != log.records()) {
            throw new IllegalStateException(
                    "Flink has counted %,d of %,d records".formatted(folded.records(), log.records()));
        }
        if (!folded.digest().equals(digest)) {
            throw new IllegalStateException("the views made of Flink's sums are not those that the pipeline publishes");
        }
        if (folded.checkpoints() == 0) {
            throw new IllegalStateException("Flink has confirmed no checkpoint");
        }
    }

    private void say(String step) {
        out.println(step + " ...");
    }
}
