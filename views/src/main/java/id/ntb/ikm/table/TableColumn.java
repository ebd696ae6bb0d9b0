package id.ntb.ikm.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param name the names of the fields that lead to the value, joined by dots, e.g. {@code certificates.HALAL}
 * @param field the name of the first of them
 * @param kind what its values are
 * @param value of a row; null where the row has none
 */
record TableColumn(String name, String field, Kind kind, Function<ObjectNode, JsonNode> value) {

    /** What the values of a column are. */
    enum Kind {
        /** Also digits that are not to be calculated with: a NIB, a code. */
        TEXT,
        /** Whole numbers and decimals. */
        NUMBER
    }

    /** The value as text with a decimal point; empty where there is none. */
    String text(ObjectNode row) {
        JsonNode found = value.apply(row);
        return found == null || found.isNull() ? "" : found.asText();
    }
}
