package id.ntb.ikm.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * Reads events as scenarios write them: fields by their Avro names, what is left out from the defaults, and the keys that
 * {@code scenarios/README.md} explains.
 */
final class EventReader {

    private static final String EVENT_PACKAGE = "id.ntb.ikm.event.";
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    private final JsonNode defaults;

    EventReader(JsonNode defaults) {
        this.defaults = defaults;
    }

    /** @param position of the event in its scenario, from which it has its id unless it states one */
    SpecificRecordBase read(JsonNode written, int position) {
        ObjectNode event = written.deepCopy();
        if (event.has("registration")) {
            return read(event, "Registration", "effectiveFrom", position);
        }
        return event.has("certification")
                ? read(event, "Certification", "effectiveFrom", position)
                : read(event, "Production", "period", position);
    }

    private SpecificRecordBase read(ObjectNode event, String kind, String slot, int position) {
        String when = event.remove(kind.toLowerCase(Locale.ROOT)).asText();
        event.put(slot, when);
        if (event.has("regency") && !event.has("office")) {
            event.put("office", event.get("regency").asText());
        }
        event.put("ikmId", ikmId(event.has("ikm") ? event.remove("ikm").asText() : "1"));
        event.put("recordedAt", event.has("recorded") ? event.remove("recorded").asText() : usual(kind, when));
        if (!event.has("eventId")) {
            event.put("eventId", String.format("e%02d", position));
        }
        return record(event, EVENT_PACKAGE + kind);
    }

    /** A whole id, or the serial of a firm of the usual office. */
    private static String ikmId(String stated) {
        return stated.contains("-") ? stated : String.format("5202-%06d", Integer.parseInt(stated));
    }

    /** Offices record on the day itself, and production on the 5th of the following month. */
    private static String usual(String kind, String when) {
        return kind.equals("Production")
                ? LocalDate.parse(when + "-05").plusMonths(1).toString()
                : when;
    }

    private SpecificRecordBase record(JsonNode fields, String type) {
        try {
            SpecificRecordBase record = Class.forName(type)
                    .asSubclass(SpecificRecordBase.class)
                    .getDeclaredConstructor()
                    .newInstance();
            refuseUnknown(fields, record.getSchema());
            for (Schema.Field field : record.getSchema().getFields()) {
                JsonNode stated = fields.get(field.name());
                JsonNode node = stated != null ? stated : usual(record.getSchema(), field);
                record.put(field.pos(), value(node, field.schema()));
            }
            return record;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no such record: " + type, e);
        }
    }

    private JsonNode usual(Schema schema, Schema.Field field) {
        JsonNode value = defaults.path(schema.getName()).get(field.name());
        if (value == null) {
            throw new IllegalArgumentException(schema.getName() + " has no default for " + field.name());
        }
        return value;
    }

    private static void refuseUnknown(JsonNode fields, Schema schema) {
        for (Iterator<String> names = fields.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (schema.getField(name) == null) {
                throw new IllegalArgumentException(schema.getName() + " has no field " + name);
            }
        }
    }

    private Object value(JsonNode node, Schema schema) throws ReflectiveOperationException {
        LogicalType logical = schema.getLogicalType();
        if (logical != null) {
            return logical(node.asText(), logical.getName());
        }
        return switch (schema.getType()) {
            case UNION -> node.isNull() ? null : value(node, schema.getTypes().get(1));
            case INT -> node.asInt();
            case LONG -> node.asLong();
            case BOOLEAN -> node.asBoolean();
            case ARRAY -> list(node, schema.getElementType());
            case RECORD -> record(node, schema.getFullName());
            case ENUM -> constant(node.asText(), Class.forName(schema.getFullName()));
            default -> node.asText();
        };
    }

    private List<Object> list(JsonNode nodes, Schema element) throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        for (JsonNode node : nodes) {
            values.add(value(node, element));
        }
        return values;
    }

    private static Object logical(String text, String type) {
        return switch (type) {
            case "date" -> LocalDate.parse(text);
            case "timestamp-millis" -> moment(text);
            default -> new BigDecimal(text).setScale(3);
        };
    }

    /** Noon of a date, or a date and time, in WITA. */
    private static Instant moment(String text) {
        LocalDateTime local = text.contains("T")
                ? LocalDateTime.parse(text)
                : LocalDate.parse(text).atTime(12, 0);
        return local.atZone(WITA).toInstant();
    }

    private static Object constant(String name, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + name));
    }
}
