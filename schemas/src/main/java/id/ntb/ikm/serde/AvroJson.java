package id.ntb.ikm.serde;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;

/**
 * Avro records as JSON, with the field names of the schema: rows in the answers of servers, and events in files.
 *
 * <p>Decimals are strings such as {@code "12.500"}, since JSON readers turn numbers into floating point; dates are ISO 8601.
 * Maps come in the order of their keys, so that equal records give equal text.
 *
 * @param time how a timestamp is written
 * @param leftOut whether a field with this value is left out
 */
public record AvroJson(Function<Instant, String> time, Predicate<JsonNode> leftOut) {

    /** Rows and profiles have every field that their schema has, null where there is nothing to say; times are in UTC. */
    public static final AvroJson OF_ROWS = new AvroJson(Instant::toString, value -> false);

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** One record as an object, its fields in the order of the schema. */
    public ObjectNode object(IndexedRecord record) {
        ObjectNode json = NODES.objectNode();
        for (Schema.Field field : record.getSchema().getFields()) {
            JsonNode value = value(record.get(field.pos()));
            if (!leftOut.test(value)) {
                json.set(field.name(), value);
            }
        }
        return json;
    }

    /** Records as objects, in their order. */
    public List<ObjectNode> objects(Collection<? extends IndexedRecord> records) {
        return records.stream().map(this::object).toList();
    }

    /** Records, or whatever else Avro has in arrays, in their order; nothing is left out. */
    public ArrayNode array(Collection<?> values) {
        ArrayNode json = NODES.arrayNode(values.size());
        values.forEach(value -> json.add(value(value)));
        return json;
    }

    private JsonNode value(Object value) {
        if (value == null) {
            return NODES.nullNode();
        } else if (value instanceof IndexedRecord record) {
            return object(record);
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
        } else if (value instanceof Instant instant) {
            return NODES.textNode(time.apply(instant));
        }
        return NODES.textNode(value.toString()); // strings, enums, dates
    }

    private ObjectNode map(Map<?, ?> entries) {
        Map<String, Object> sorted = new TreeMap<>();
        entries.forEach((key, value) -> sorted.put(key.toString(), value));
        ObjectNode json = NODES.objectNode();
        sorted.forEach((key, value) -> json.set(key, value(value)));
        return json;
    }
}
