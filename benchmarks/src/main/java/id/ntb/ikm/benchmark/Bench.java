package id.ntb.ikm.benchmark;

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

    /** Runs the benchmark, and ends the process whatever is left of the contestants: 1 when something went wrong. */
    public static void main(String[] args) throws Exception {
        BenchOptions options = null;
        try {
            options = BenchOptions.parse(List.of(args));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
        System.exit(run(options) ? 0 : 1);
    }

    private static boolean run(BenchOptions options) throws Exception {
        Path directory = Files.createTempDirectory("ikm-bench");
        try {
            new Bench(options, directory, System.out).run();
            return true;
        } catch (Exception e) {
            e.printStackTrace();
            return false;
        } finally {
            Utils.delete(directory.toFile());
        }
    }

    private void run() throws Exception {
        MeasuredMachine machine = MeasuredMachine.now();
        List<BenchStage> stages = stages();
        out.printf("takes about %s on two cores%n", text(expected(stages)));
        Results results = new Results(out);
        for (BenchStage stage : stages) {
            results.take(stage);
        }
        report(machine, results.lines());
    }

    /** What is measured, in order. */
    private List<BenchStage> stages() {
        return List.of(
                new WholeHistory(options.scale(), options.stores(), directory.resolve("whole")),
                new CostStage(options.scale().cost()),
                new ShareOfHistory(options.scale(), options.stores(), directory.resolve("share")));
    }

    private static Duration expected(List<BenchStage> stages) {
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
        lines.addAll(new Ratios(measured).lines());
        MeasurementReport report =
                new MeasurementReport(machine, options.scale().history(), lines);
        new MeasurementTable(out).print(report);
        if (options.json().isPresent()) {
            report.write(options.json().get());
        }
    }
}
