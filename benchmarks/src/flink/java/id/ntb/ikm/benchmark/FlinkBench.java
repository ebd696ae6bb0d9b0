package id.ntb.ikm.benchmark;

import id.ntb.ikm.state.StoreKind;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.utils.Utils;

/** {@code ikm bench --flink}: measures the pipeline against its own fold in Flink, in one run. */
public final class FlinkBench {

    private final BenchOptions options;
    private final PrintStream out;

    private FlinkBench(BenchOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** Runs the benchmark, and ends the process whatever is left of the contestants: with 1 when something went wrong. */
    public static void main(String[] args) throws Exception {
        try {
            BenchOptions options = parse(args);
            Path directory = Files.createTempDirectory("ikm-bench");
            // Also where the run is broken off: gigabytes would stay.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory), "bench-cleanup"));
            new FlinkBench(options, System.out).runIn(directory);
            System.exit(0);
        } catch (BenchUsageException e) {
            System.err.println("Pemakaian / usage: ikm bench --flink [--quick] [--json FILE]");
            System.exit(2);
        } catch (Exception | Error e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    /** The pipeline stays in memory: it would meet Flink's RocksDB, whose classes have the names of its own. */
    private static BenchOptions parse(String[] args) {
        BenchOptions options = BenchOptions.parse(List.of(args));
        if (!options.stores().equals(Optional.of(StoreKind.IN_MEMORY))) {
            throw new BenchUsageException();
        }
        return options;
    }

    private static void delete(Path directory) {
        try {
            Utils.delete(directory.toFile());
        } catch (IOException e) {
            System.err.println("not removed: " + directory + ", as " + e.getMessage());
        }
    }

    private void runIn(Path directory) throws Exception {
        MeasuredMachine machine = MeasuredMachine.now();
        Results results = new Results(out);
        results.take(new FlinkStage(options.scale(), directory));
        List<MeasuredLine> lines = new ArrayList<>(results.lines());
        lines.addAll(new FlinkRatios(results.lines()).lines());
        MeasurementReport report =
                new MeasurementReport(machine, options.scale().history(), lines);
        new MeasurementTable(out).print(report);
        if (options.json().isPresent()) {
            report.write(options.json().get());
        }
    }
}
