package id.ntb.ikm.benchmark;

import java.io.PrintStream;
import java.util.Map;
import org.apache.kafka.common.utils.AppInfoParser;

/** Prints the results as a table. */
final class MeasurementReport {

    private final PrintStream out;

    MeasurementReport(PrintStream out) {
        this.out = out;
    }

    void print(MeasuredScale scale, Results results) {
        out.printf("%n%s%n", machine());
        out.printf(
                "history: %,d IKM, %d months, %,d events; %d partitions, %d threads each%n%n",
                scale.firms(), scale.months(), results.pipeline().records(), Site.PARTITIONS, Site.THREADS);
        rate("ceiling", results.ceiling());
        rate("as-of", results.asOf());
        rate("pipeline, cold", results.pipeline());
        rate("pipeline, warm", results.warm());
        rate("plain", results.plain());
        ratio("as-of / ceiling", results.asOf(), results.ceiling());
        ratio("cold / ceiling", results.pipeline(), results.ceiling());
        ratio("warm / ceiling", results.warm(), results.ceiling());
        ratio("warm / plain", results.warm(), results.plain());
        out.printf("%-24s %,10d totals equal%n%n", "pipeline = plain", results.compared());
        writes("pipeline", results.pipelineWrites(), results.pipeline().records());
        writes("plain", results.plainWrites(), results.plain().records());
        out.printf(
                "%npublish to readable at %,d events/s: p50 %,d ms, p99 %,d ms, max %,d ms%n",
                Latency.RATE,
                results.latency().getValueAtPercentile(50),
                results.latency().getValueAtPercentile(99),
                results.latency().getMaxValue());
    }

    private static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return "machine: %d cores, load %.1f, heap %d MB, Java %s, Kafka %s; broker, registry and contestant share it"
                .formatted(
                        runtime.availableProcessors(),
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                                .getSystemLoadAverage(),
                        runtime.maxMemory() >> 20,
                        Runtime.version(),
                        AppInfoParser.getVersion());
    }

    private void rate(String name, Rate rate) {
        out.printf(
                "%-24s %,10.0f events/s  (%.1f s; CPU per event %.1f µs, of it broker %.1f, processing %.1f)%n",
                name,
                rate.perSecond(),
                rate.time().toMillis() / 1e3,
                rate.micros(rate.cpu().all()),
                rate.micros(rate.cpu().broker()),
                rate.micros(rate.cpu().processing()));
    }

    private void ratio(String name, Rate above, Rate below) {
        out.printf("%-24s %10.2f%n", name, above.perSecond() / below.perSecond());
    }

    private void writes(String name, Map<String, Traffic> byKind, long events) {
        byKind.forEach((kind, written) -> write(name + " writes: " + kind, written, events));
        write(name + " writes: all", Traffic.total(byKind), events);
    }

    private void write(String name, Traffic written, long events) {
        out.printf(
                "%-32s %8.3f records, %8.1f bytes per event%n",
                name, (double) written.records() / events, (double) written.bytes() / events);
    }
}
