package id.ntb.ikm.benchmark;

import java.io.PrintStream;
import org.apache.flink.runtime.util.EnvironmentInformation;

/** Prints what Flink and the pipeline did as a table. */
final class FlinkReport {

    private final PrintStream out;

    FlinkReport(PrintStream out) {
        this.out = out;
    }

    void print(FlinkResults results) {
        Rate pipeline = results.pipeline();
        out.printf(
                "%nFlink %s; %,d events; %d partitions, %d threads each; all warm%n%n",
                EnvironmentInformation.getVersion(), pipeline.records(), Site.PARTITIONS, Site.THREADS);
        out.printf("%-16s %12s %8s %15s %12s%n", "", "events/s", "s", "µs CPU/event", "checkpoints");
        line("ceiling", results.ceiling(), "");
        line("pipeline", pipeline, "");
        line("Flink, heap", results.heap());
        line("Flink, RocksDB", results.rocksDb());
        out.println();
        ratio("pipeline / ceiling", pipeline, results.ceiling());
        ratio("pipeline / Flink, heap", pipeline, results.heap().rate());
        ratio("pipeline / Flink, RocksDB", pipeline, results.rocksDb().rate());
        out.printf("%nAll records counted once, and all rows of the views equal, by all three.%n");
    }

    private void line(String name, FlinkRun run) {
        line(name, run.rate(), String.valueOf(run.checkpoints()));
    }

    private void line(String name, Rate rate, String checkpoints) {
        out.printf(
                "%-16s %,12.0f %8.1f %15.1f %12s%n",
                name,
                rate.perSecond(),
                rate.time().toMillis() / 1e3,
                rate.micros(rate.cpu().all()),
                checkpoints);
    }

    private void ratio(String name, Rate above, Rate below) {
        out.printf("%-26s %6.2f%n", name, above.perSecond() / below.perSecond());
    }
}
