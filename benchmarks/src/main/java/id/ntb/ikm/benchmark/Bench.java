package id.ntb.ikm.benchmark;

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
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.apache.kafka.common.utils.Utils;

/** {@code ikm bench}: measures the pipeline against what bounds it from above and against the plain DSL, in one run. */
public final class Bench {

    private static final long SEED = 52;

    private static final String QUICK = "--quick";
    private static final String ROCKS_DB = "--rocksdb";

    private final MeasuredScale scale;
    private final StoreKind stores;
    private final PrintStream out;
    private final SimulatedHistory history;

    private Bench(MeasuredScale scale, StoreKind stores, PrintStream out) {
        this.scale = scale;
        this.stores = stores;
        this.out = out;
        this.history = new SimulatedHistory(ReferenceData.load(), SEED, scale.firms(), scale.months());
    }

    /** Runs the benchmark; {@code --quick} takes a smaller history, {@code --rocksdb} other stores for the pipeline. */
    public static void main(String[] args) throws Exception {
        List<String> options = List.of(args);
        if (!List.of(QUICK, ROCKS_DB).containsAll(options)) {
            System.err.println("Pemakaian / usage: ikm bench [--quick] [--rocksdb]");
            System.exit(2);
        }
        MeasuredScale scale = options.contains(QUICK) ? MeasuredScale.QUICK : MeasuredScale.FULL;
        StoreKind stores = options.contains(ROCKS_DB) ? StoreKind.ROCKS_DB : StoreKind.IN_MEMORY;
        Results results = new Bench(scale, stores, System.out).run();
        new MeasurementReport(System.out).print(scale, results);
    }

    private Results run() throws Exception {
        Path directory = Files.createTempDirectory("ikm-bench");
        try (Sandbox sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {})) {
            return measure(Site.prepare(sandbox, directory));
        } finally {
            Utils.delete(directory.toFile());
        }
    }

    private Results measure(Site site) throws Exception {
        say("publishing the history");
        try (Publication publication = new Publication(site)) {
            history.events().filter(Stayers::isOfItsFirstOffice).forEach(event -> publication.send(event, at -> {}));
        }
        MeasuredLog log = MeasuredLog.of(site);
        say("reading and decoding %,d events".formatted(log.records()));
        new Ceiling(site, log).measure();
        Rate ceiling = new Ceiling(site, log).measure();
        say("%,.0f events/s; running the pipeline, cold".formatted(ceiling.perSecond()));
        try (RunningPipeline pipeline = new RunningPipeline(site, stores, RunningPipeline.GENERATION)) {
            Rate cold = pipeline.catchUp(log);
            Map<String, Traffic> writes = Traffic.of(RunningPipeline.GENERATION);
            say("%,.0f events/s; publishing %,d events a second".formatted(cold.perSecond(), Latency.RATE));
            Histogram latency = new Latency(site, scale.latencyRun())
                    .measure(
                            history.sequel().filter(Stayers::isOfItsFirstOffice).iterator());
            Map<String, Totals> totals = Comparison.totals(snapshot(site));
            pipeline.close();
            Results soFar = new Results(ceiling, null, cold, null, writes, latency, null, null, totals.size());
            return warm(site, soFar, totals);
        }
    }

    /** With what was published for the latency as well. */
    private Results warm(Site site, Results soFar, Map<String, Totals> expected) throws Exception {
        MeasuredLog log = MeasuredLog.of(site);
        say("running the pipeline, warm");
        try (RunningPipeline again = new RunningPipeline(site, stores, RunningPipeline.SECOND_GENERATION)) {
            Rate warm = again.catchUp(log);
            again.close();
            say("%,.0f events/s; making the views as of a date".formatted(warm.perSecond()));
            AsOf asOf = new AsOf(site, log);
            Rate made = asOf.measure();
            requireSame(asOf.digest(), snapshot(site).version().getDigest());
            say("%,.0f events/s; running the plain topology".formatted(made.perSecond()));
            return againstPlain(site, soFar.with(made, warm), expected);
        }
    }

    private static void requireSame(String made, String published) {
        if (!made.equals(published)) {
            throw new IllegalStateException("the views as of a date are not those that the pipeline publishes");
        }
    }

    private Results againstPlain(Site site, Results soFar, Map<String, Totals> expected) throws Exception {
        try (RunningPlain plain = new RunningPlain(site)) {
            Rate rate = plain.catchUp(MeasuredLog.of(site), expected);
            return soFar.with(rate, Traffic.of(RunningPlain.APPLICATION_ID));
        }
    }

    private static ViewSnapshot snapshot(Site site) throws Exception {
        CompletableFuture<ViewSnapshot> first = new CompletableFuture<>();
        try (ViewReader reader =
                new ViewReader(LogConsumers.of(site.connection()), site.avro().deserializer())) {
            reader.addListener(first::complete);
            reader.start();
            return first.get(2, TimeUnit.MINUTES);
        }
    }

    private void say(String step) {
        out.println(step + " ...");
    }
}
