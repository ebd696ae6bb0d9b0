package id.ntb.ikm.province;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of docs/metrics.md. */
final class MetricsPage {

    private static final Path PAGE = Path.of("..", "docs", "metrics.md");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z_0-9]+)` \\| ([a-z]+) \\| ([^|]*)\\| ([^|]*)\\|.*");
    private static final Pattern LABEL = Pattern.compile("`([a-z_]+)`");

    record Row(String type, Set<String> labels) {}

    private MetricsPage() {}

    /** By name of the metric. */
    static Map<String, Row> read() throws IOException {
        Map<String, Row> rows = new TreeMap<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                Set<String> labels = new TreeSet<>();
                LABEL.matcher(row.group(4)).results().forEach(label -> labels.add(label.group(1)));
                rows.put(row.group(1), new Row(row.group(2), labels));
            }
        }
        return rows;
    }
}
