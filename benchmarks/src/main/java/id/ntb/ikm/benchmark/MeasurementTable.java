package id.ntb.ikm.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints a report as tables: lines with figures of the same names share one. */
final class MeasurementTable {

    private static final String TOOK = "took, s";
    private static final String GAP = "  ";

    private final PrintStream out;

    MeasurementTable(PrintStream out) {
        this.out = out;
    }

    void print(MeasurementReport report) {
        MeasuredMachine machine = report.machine();
        out.printf(
                "%nmachine: %d cores, load %.1f before, heap %,d MB, Java %s, Kafka %s; broker, registry and contestant share it%n",
                machine.cores(), machine.load(), machine.heapMegabytes(), machine.java(), machine.kafka());
        MeasuredHistory history = report.history();
        out.printf(
                "history: %,d IKM, %,d events of %d months, seed %d; %d partitions, %d threads each%n",
                history.firms(),
                history.events(),
                history.months(),
                history.seed(),
                history.partitions(),
                history.threads());
        tables(report.lines()).forEach(this::table);
    }

    private static Iterable<List<MeasuredLine>> tables(List<MeasuredLine> lines) {
        Map<List<String>, List<MeasuredLine>> byHeadings = new LinkedHashMap<>();
        lines.forEach(line -> byHeadings
                .computeIfAbsent(headings(line), names -> new ArrayList<>())
                .add(line));
        return byHeadings.values();
    }

    private static List<String> headings(MeasuredLine line) {
        return line.values().stream()
                .map(value -> value.unit().isEmpty() ? value.name() : value.name() + ", " + value.unit())
                .toList();
    }

    private void table(List<MeasuredLine> lines) {
        List<List<String>> rows = new ArrayList<>();
        List<String> headings = new ArrayList<>(List.of(""));
        headings.addAll(headings(lines.get(0)));
        headings.add(TOOK);
        rows.add(headings);
        lines.forEach(line -> rows.add(cells(line)));
        List<Integer> widths = widths(rows);
        out.println();
        rows.forEach(row -> out.println(text(row, widths)));
    }

    private static List<String> cells(MeasuredLine line) {
        List<String> cells = new ArrayList<>(List.of(line.name()));
        line.values().forEach(value -> cells.add(amount(value.amount())));
        cells.add(amount(line.seconds()));
        return cells;
    }

    /** With as many digits as tell something; nothing is what was not measured. */
    private static String amount(double amount) {
        if (amount == 0) {
            return "-";
        }
        double size = Math.abs(amount);
        String format = size >= 100 || amount == Math.rint(amount) ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, amount);
    }

    private static List<Integer> widths(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int at = column;
            widths.add(rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
        }
        return widths;
    }

    /** The name to the left, figures to the right, one below the other. */
    private static String text(List<String> row, List<Integer> widths) {
        List<String> padded = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            String sign = column == 0 ? "-" : "";
            int width = Math.max(1, widths.get(column));
            padded.add(String.format("%" + sign + width + "s", row.get(column)));
        }
        return padded.stream().collect(Collectors.joining(GAP)).stripTrailing();
    }
}
