package id.ntb.ikm.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/** What a value of an Avro schema looks like as JSON, as a JSON Schema (2020-12) says it. */
final class JsonShape {

    private static final String TYPE = "type";
    private static final String FORMAT = "format";

    private JsonShape() {}

    /** Fields may be left out, as a request can name those that it wants; others than these there are not. */
    static ObjectNode of(Schema record) {
        ObjectNode shape = object().put(TYPE, "object").put("description", record.getDoc());
        ObjectNode properties = shape.putObject("properties");
        record.getFields()
                .forEach(field ->
                        properties.set(field.name(), field(field.schema()).put("description", field.doc())));
        return shape.put("additionalProperties", false);
    }

    private static ObjectNode field(Schema schema) {
        if (!schema.isUnion()) {
            return value(schema);
        }
        List<Schema> present = schema.getTypes().stream()
                .filter(one -> one.getType() != Schema.Type.NULL)
                .toList();
        ObjectNode shape = value(present.get(0));
        String type = shape.path(TYPE).asText();
        shape.putArray(TYPE).add(type).add("null");
        return shape;
    }

    private static ObjectNode value(Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> of(schema);
            case MAP -> object().put(TYPE, "object").set("additionalProperties", value(schema.getValueType()));
            case ARRAY -> object().put(TYPE, "array").set("items", value(schema.getElementType()));
            case LONG, INT -> number(schema);
            case BYTES -> object().put(TYPE, "string").put("pattern", "^-?[0-9]+(\\.[0-9]+)?$");
            case BOOLEAN -> object().put(TYPE, "boolean");
            default -> object().put(TYPE, "string");
        };
    }

    private static ObjectNode number(Schema schema) {
        LogicalType logical = schema.getLogicalType();
        if (logical == null) {
            return object().put(TYPE, "integer").put(FORMAT, schema.getType() == Schema.Type.LONG ? "int64" : "int32");
        }
        return object().put(TYPE, "string").put(FORMAT, logical instanceof LogicalTypes.Date ? "date" : "date-time");
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
