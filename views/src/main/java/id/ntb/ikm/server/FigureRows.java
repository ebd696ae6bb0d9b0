package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.ntb.ikm.table.RowOrder;
import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** Answers with rows of the cube, shown as the request asks for. */
final class FigureRows {

    /** What tells rows of all kinds from each other, in the order in which they are compared. */
    private static final List<String> KEYS = List.of("regency", "period", "program", "edition", "commodity");

    private final Presentations presentations;
    private final RowOrder usual;

    FigureRows(Codes codes, Presentations presentations) {
        this.presentations = presentations;
        Function<ObjectNode, JsonNode> sector =
                row -> IntNode.valueOf(codes.place(row.path("sector").asText()));
        usual = RowOrder.usual(Stream.concat(Stream.of(sector), KEYS.stream().map(FigureRows::key))
                .toList());
    }

    /** What no commodity is named for comes first, as it does on the topics. */
    private static Function<ObjectNode, JsonNode> key(String name) {
        return row -> row.hasNonNull(name) ? row.get(name) : TextNode.valueOf("");
    }

    /** All parameters of a list that has these of its own. */
    static Set<String> parameters(String... filters) {
        Set<String> all = new HashSet<>(List.of(filters));
        all.addAll(Presentations.PARAMETERS);
        all.addAll(ListPage.PARAMETERS);
        return Set.copyOf(all);
    }

    /** Answers with one row. */
    Answer of(SpecificRecord row, Context request, Query query) {
        return new Answer.Row(row, presentations.of(request, query, row.getSchema()));
    }

    /** @param rows in their usual order */
    Answer of(Schema schema, List<? extends SpecificRecord> rows, Context request, Query query) {
        Presentation presentation = presentations.of(request, query, schema);
        return new Answer.Rows(
                schema, rows, ListPage.of(query, presentation, schema, usual, Limit.FIGURES), presentation);
    }
}
