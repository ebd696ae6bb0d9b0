package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;

/**
 * Avro records as JSON, with the field names of the schema.
 *
 * <p>Decimals are strings such as {@code "12.500"}, since JSON readers turn numbers into floating point; dates and
 * timestamps are ISO 8601. Maps come in the order of their keys, so that equal rows give equal text.
 */
final class AvroJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AvroJson() {}

    static ObjectNode object(IndexedRecord row) {
        ObjectNode json = NODES.objectNode();
        for (Schema.Field field : row.getSchema().getFields()) {
            json.set(field.name(), value(row.get(field.pos())));
        }
        return json;
    }

    static ArrayNode array(Collection<?> values) {
        ArrayNode json = NODES.arrayNode(values.size());
        values.forEach(value -> json.add(value(value)));
        return json;
    }

    private static JsonNode value(Object value) {
        if (value == null) {
            return NODES.nullNode();
        } else if (value instanceof IndexedRecord row) {
            return object(row);
        } else if (value instanceof Collection<?> values) {
            return array(values);
        } else if (value instanceof Map<?, ?> entries) {
            return map(entries);
        } else if (value instanceof Long || value instanceof Integer) {
            return NODES.numberNode(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        } else if (value instanceof BigDecimal decimal) {
            return NODES.textNode(decimal.toPlainString());
        }
        return NODES.textNode(value.toString()); // strings, enums, dates, instants
    }

    private static ObjectNode map(Map<?, ?> entries) {
        Map<String, Object> sorted = new TreeMap<>();
        entries.forEach((key, value) -> sorted.put(key.toString(), value));
        ObjectNode json = NODES.objectNode();
        sorted.forEach((key, value) -> json.set(key, value(value)));
        return json;
    }
}
