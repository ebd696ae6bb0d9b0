package id.ntb.ikm.outbox;

import id.ntb.ikm.publish.EventKey;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of a file about which there is something to say that is no error.
 *
 * @param count of all of them
 * @param first of them, at most ten
 */
public record NotedRows(long count, List<NotedRow> first) {

    public static final NotedRows NONE = new NotedRows(0, List.of());

    private static final int SHOWN = 10;

    /**
     * One of them.
     *
     * @param line of the file, 0 where it came from no file
     * @param inCharge office in charge of the firm, where that is what there is to say; else empty
     */
    public record NotedRow(long line, EventKey event, String inCharge) {}

    public NotedRows {
        first = List.copyOf(first);
    }

    /** These and one more. */
    public NotedRows plus(NotedRow row) {
        return new NotedRows(
                count + 1,
                first.size() < SHOWN
                        ? Stream.concat(first.stream(), Stream.of(row)).toList()
                        : first);
    }
}
