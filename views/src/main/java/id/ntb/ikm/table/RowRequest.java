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
     * @param rows in their usual order
     * @throws BadCursorException when {@code after} is not what a page of this list and order ended with
     */
    public RowTable of(Schema schema, List<ObjectNode> rows) {
        List<ObjectNode> ordered =
                isWholeAsListed() ? rows : rows.stream().sorted(order.rows()).toList();
        int from = after.isEmpty() ? 0 : placeAfter(ordered);
        int to = (int) Math.min(ordered.size(), (long) from + limit);
        List<ObjectNode> page = ordered.subList(from, to);
        Optional<String> next = to < ordered.size()
                ? Optional.of(RowCursor.after(order.keyOf(ordered.get(to - 1)), order))
                : Optional.empty();
        return new RowTable(schema, rows, page, fields, next);
    }

    /** Then nothing depends on the order being just so. */
    private boolean isWholeAsListed() {
        return !order.isStated() && after.isEmpty() && limit == Integer.MAX_VALUE;
    }

    private int placeAfter(List<ObjectNode> ordered) {
        List<JsonNode> last = RowCursor.parse(after, order).orElseThrow(BadCursorException::new);
        int place = 0;
        while (place < ordered.size() && order.compare(order.keyOf(ordered.get(place)), last) <= 0) {
            place++;
        }
        return place;
    }
}
