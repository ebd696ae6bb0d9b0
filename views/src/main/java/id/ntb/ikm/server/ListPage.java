package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.table.BadCursorException;
import id.ntb.ikm.table.RowOrder;
import id.ntb.ikm.table.RowRequest;
import id.ntb.ikm.table.RowTable;
import id.ntb.ikm.table.UnknownFieldException;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;

/** Reads in which order rows are to come, and which page of them. */
final class ListPage {

    static final Set<String> PARAMETERS = Set.of("sort", "limit", "after");

    private ListPage() {}

    /**
     * Which part of a list is asked for.
     *
     * @param usual the order in which rows come unless asked otherwise
     * @param most how many there are at most on a page, and where nothing is said
     */
    static RowRequest of(Query query, Presentation presentation, Schema schema, RowOrder usual, Limit most) {
        return new RowRequest(
                presentation.fields(),
                order(query, schema, usual),
                query.value("after").orElse(""),
                most.of(query));
    }

    private static RowOrder order(Query query, Schema schema, RowOrder usual) {
        try {
            return query.value("sort").map(text -> usual.by(text, schema)).orElse(usual);
        } catch (UnknownFieldException e) {
            throw ProblemDocument.unknownValue("sort", e.getMessage(), e.known());
        }
    }

    /** The part that is asked for. */
    static RowTable table(RowRequest request, Schema schema, List<ObjectNode> rows) {
        try {
            return request.of(schema, rows);
        } catch (BadCursorException e) {
            throw ProblemDocument.badParameter("after", e.getMessage());
        }
    }
}
