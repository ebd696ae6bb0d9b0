package id.ntb.ikm.sql.row;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.serde.AvroJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.avro.LogicalType;
import org.apache.kafka.connect.data.Date;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;

/** The types that columns have. None of them rounds: there is no floating point among them. */
@SuppressWarnings("ImmutableEnumChecker") // built schemas and functions without state, which the checker cannot see
public enum SqlType {
    TEXT("text", SchemaBuilder.string(), Object::toString),
    BOOLEAN("boolean", SchemaBuilder.bool(), value -> value),
    INTEGER("integer", SchemaBuilder.int32(), value -> value),
    BIGINT("bigint", SchemaBuilder.int64(), value -> value),
    DATE("date", Date.builder(), SqlType::midnight),
    TIMESTAMP("timestamptz", SchemaBuilder.string().name("io.debezium.time.ZonedTimestamp"), Object::toString),
    /** Lists and maps; quantities in them are decimal strings. */
    JSON(
            "jsonb",
            SchemaBuilder.string().name("io.debezium.data.Json").parameter("__debezium.source.column.type", "JSONB"),
            SqlType::json);

    private final String sql;
    private final Schema schema;
    private final Function<Object, Object> toConnect;

    SqlType(String sql, SchemaBuilder schema, Function<Object, Object> toConnect) {
        this.sql = sql;
        this.schema = schema.optional().build();
        this.toConnect = toConnect;
    }

    /** As PostgreSQL calls it. */
    String sql() {
        return sql;
    }

    /** As Connect says it to the sink. */
    Schema schema() {
        return schema;
    }

    /** What the sink is given for a value of an Avro record; null stays null. */
    Object toConnect(Object value) {
        return value == null ? null : toConnect.apply(value);
    }

    /**
     * The type of the column for such a field.
     *
     * @throws IllegalArgumentException when there is none, so that a new kind of field is noticed and not rounded or lost
     */
    static SqlType of(org.apache.avro.Schema field) {
        LogicalType logical = field.getLogicalType();
        String kind = logical == null ? field.getType().getName() : logical.getName();
        return switch (kind) {
            case "string" -> TEXT;
            case "int" -> INTEGER;
            case "long" -> BIGINT;
            case "date" -> DATE;
            case "timestamp-millis" -> TIMESTAMP;
            case "map", "array" -> JSON;
            default -> throw new IllegalArgumentException("no column type for " + kind);
        };
    }

    private static Object midnight(Object date) {
        Instant instant = ((LocalDate) date).atStartOfDay().toInstant(ZoneOffset.UTC);
        return java.util.Date.from(instant);
    }

    private static Object json(Object value) {
        return value instanceof Map<?, ?> map
                ? object(map).toString()
                : AvroJson.OF_ROWS.array((Collection<?>) value).toString();
    }

    private static ObjectNode object(Map<?, ?> map) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(map).forEach((key, value) -> json.put(key.toString(), ((Number) value).longValue()));
        return json;
    }
}
