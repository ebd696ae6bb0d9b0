package id.ntb.ikm.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.topic.EventType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** Writes events as the NDJSON lines that {@link Sheet} reads. */
public final class EventJson {

    private EventJson() {}

    /**
     * One line, without its end. What is absent or empty is left out, so an event without an id gets its id when read.
     *
     * @throws IllegalArgumentException when it is none of the three event types
     */
    public static String line(SpecificRecord event) {
        EventType type = EventType.of(event)
                .orElseThrow(() -> new IllegalArgumentException(
                        "not an event: " + event.getSchema().getFullName()));
        ObjectNode line = JsonNodeFactory.instance.objectNode().put(RowReader.TYPE, type.word());
        return line.setAll(object(event)).toString();
    }

    private static ObjectNode object(SpecificRecord record) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Schema.Field field : record.getSchema().getFields()) {
            JsonNode value = value(record.get(field.pos()));
            if (!RecordReader.isBlank(value) && !(value.isArray() && value.isEmpty())) {
                object.set(field.name(), value);
            }
        }
        return object;
    }

    private static JsonNode value(Object value) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (value instanceof SpecificRecord record) {
            return object(record);
        }
        if (value instanceof List<?> list) {
            ArrayNode array = json.arrayNode();
            list.forEach(item -> array.add(value(item)));
            return array;
        }
        if (value instanceof Boolean bool) {
            return json.booleanNode(bool);
        }
        return value instanceof Number number ? number(number) : text(value);
    }

    private static JsonNode number(Number number) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return number instanceof BigDecimal decimal
                ? json.textNode(decimal.toPlainString())
                : json.numberNode(number.longValue());
    }

    private static JsonNode text(Object value) {
        if (value instanceof Instant instant) {
            return JsonNodeFactory.instance.textNode(
                    instant.atZone(EventRules.WITA).toOffsetDateTime().toString());
        }
        return value == null ? null : JsonNodeFactory.instance.textNode(value.toString());
    }
}
