package id.ntb.ikm.command;

import id.ntb.ikm.sheet.RowProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Shows the first errors as they are found and counts the rest by column: where one column is wrong in a whole file, a
 * clerk reads that one line, not ten thousand. Thread-safe, as outcomes come from the producer's own thread.
 */
final class ErrorLines {

    static final int SHOWN = 100;

    /** A file of events can have any number of unknown fields; memory may not grow with them. */
    private static final int COLUMNS = 50;

    private static final String OTHERS = "lainnya / others";
    private static final String WHOLE_ROW = "seluruh baris / the whole row";

    private final Consumer<String> err;
    private final Map<String, Long> byColumn = new TreeMap<>();
    private long errors;

    ErrorLines(Consumer<String> err) {
        this.err = err;
    }

    synchronized void add(RowProblem problem) {
        if (errors++ < SHOWN) {
            err.accept(problem.text());
        }
        String column = problem.field().isEmpty() ? WHOLE_ROW : problem.field();
        boolean room = byColumn.size() < COLUMNS || byColumn.containsKey(column);
        byColumn.merge(room ? column : OTHERS, 1L, Long::sum);
    }

    /** What was not shown, the commonest first; nothing where all was. */
    synchronized List<String> rest() {
        List<String> lines = new ArrayList<>();
        if (errors > SHOWN) {
            lines.add("kesalahan / errors: " + errors + ", ditampilkan / shown: " + SHOWN
                    + "; semuanya ada di samping baris yang ditolak / all stand beside the rejected rows");
            byColumn.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                    .forEach(column -> lines.add("  " + column.getValue() + " × " + column.getKey()));
        }
        return lines;
    }
}
