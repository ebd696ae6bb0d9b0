package id.ntb.ikm.benchmark;

import id.ntb.ikm.state.StoreKind;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Utils;

/** {@code ikm bench}: measures the pipeline against what bounds it from above and against the plain DSL, in one run. */
public final class Bench {

    private final BenchOptions options;
    private final Path directory;
    private final PrintStream out;

    private Bench(BenchOptions options, Path directory, PrintStream out) {
        this.options = options;
        this.directory = directory;
        this.out = out;
    }

    /** Runs the benchmark, and ends the process whatever is left of the contestants: with 1 when something went wrong. */
    public static void main(String[] args) throws Exception {
        try {
            BenchOptions options = BenchOptions.parse(List.of(args));
            Path directory = Files.createTempDirectory("ikm-bench");
            // Also where the run is broken off: gigabytes would stay.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory), "bench-cleanup"));
            new Bench(options, directory, System.out).run();
            System.exit(0);
        } catch (BenchUsageException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (Exception | Error e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void delete(Path directory) {
        try {
            Utils.delete(directory.toFile());
        } catch (IOException e) {
            System.err.println("not removed: " + directory + ", as " + e.getMessage());
        }
    }

    private void run() throws Exception {
        MeasuredMachine machine = MeasuredMachine.now();
        List<BenchStage> stages = stages(options, directory);
        out.printf("takes about %s on two cores%n", text(expected(stages)));
        Results results = new Results(out);
        for (BenchStage stage : stages) {
            results.take(stage);
        }
        report(machine, results.lines());
    }

    /** What is measured, in order. */
    static List<BenchStage> stages(BenchOptions options, Path directory) {
        MeasuredScale scale = options.scale();
        return options.stores()
                .map(stores -> everything(scale, stores, directory))
                .orElseGet(() -> StoreKind.available().stream()
                        .map(stores -> restore(scale, stores, directory))
                        .toList());
    }

    private static List<BenchStage> everything(MeasuredScale scale, StoreKind stores, Path directory) {
        return List.of(
                new WholeHistory(scale, stores, directory.resolve("whole")),
                new CostStage(scale.cost()),
                new ShareOfHistory(scale, stores, directory.resolve("share")),
                restore(scale, stores, directory));
    }

    private static BenchStage restore(MeasuredScale scale, StoreKind stores, Path directory) {
        return new RestoreStage(scale, stores, directory.resolve("restore-" + stores));
    }

    static Duration expected(List<BenchStage> stages) {
        return stages.stream()
                .map(BenchStage::steps)
                .map(MeasurementStep::expected)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static String text(Duration time) {
        return "%d min %d s".formatted(time.toMinutes(), time.toSecondsPart());
    }

    private void report(MeasuredMachine machine, List<MeasuredLine> measured) throws Exception {
        List<MeasuredLine> lines = new ArrayList<>(measured);
        lines.addAll(Ratios.of(measured, options.scale().cost()));
        MeasurementReport report =
                new MeasurementReport(machine, options.scale().history(), lines);
        new MeasurementTable(out).print(report);
        if (options.json().isPresent()) {
            report.write(options.json().get());
        }
    }
}
