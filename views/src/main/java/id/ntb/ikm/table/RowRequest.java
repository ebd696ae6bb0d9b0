package id.ntb.ikm.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;

/**
 * Which part of a list is asked for.
 *
 * @param after where the page before ended; empty for the first
 * @param limit at most so many rows
 */
public record RowRequest(FieldSelection fields, RowOrder order, String after, int limit) {

    /**
     * Takes it out of the whole list.
     *
     * @param rows in their usual order; may be made only when they are asked for
     * @throws BadCursorException when {@code after} is not what a page of this list and order ended with
     */
    public RowTable of(Schema schema, List<ObjectNode> rows) {
        List<ObjectNode> ordered =
                order.isStated() ? rows.stream().sorted(order.rows()).toList() : rows;
        int from = after.isEmpty() ? 0 : placeAfter(ordered);
        int to = (int) Math.min(ordered.size(), (long) from + limit);
        List<ObjectNode> page = List.copyOf(ordered.subList(from, to)); // rows may be made when they are asked for
        Optional<String> next = to < ordered.size()
                ? Optional.of(RowCursor.after(order.keyOf(ordered.get(to - 1)), order))
                : Optional.empty();
        return new RowTable(schema, rows, page, fields, next);
    }

    /** Searched by halves, as twenty thousand rows need not be made to find the place of one. */
    private int placeAfter(List<ObjectNode> ordered) {
        List<JsonNode> last = RowCursor.parse(after, order).orElseThrow(BadCursorException::new);
        int from = 0;
        int to = ordered.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (order.compare(order.keyOf(ordered.get(middle)), last) <= 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
