package id.ntb.ikm.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.problem.Parsed;
import id.ntb.ikm.problem.Problem;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * Fills a generated Avro record from a tree of the same shape by walking the schema, so that a field added to an event
 * can be read without code.
 */
final class RecordReader {

    private final RowProblems problems;

    RecordReader(RowProblems problems) {
        this.problems = problems;
    }

    /** @param at Avro path of the record, empty or ending in a dot */
    SpecificRecord read(Schema schema, JsonNode node, String at) {
        refuseUnknown(schema, node, at);
        SpecificRecord record = (SpecificRecord) SpecificData.get().newRecord(null, schema);
        for (Schema.Field field : schema.getFields()) {
            record.put(field.pos(), field(field, node.get(field.name()), at + field.name()));
        }
        return record;
    }

    /** The value is not repeated: what nobody asked for may well be personal, such as a NIK. */
    private void refuseUnknown(Schema schema, JsonNode node, String at) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (schema.getField(name) == null) {
                problems.add(FieldReason.UNKNOWN_FIELD.problem(schema.getName()), at + name, "");
            }
        }
    }

    private Object field(Schema.Field field, JsonNode node, String at) {
        if (!isBlank(node)) {
            return value(field.schema(), node, at);
        }
        if (field.hasDefaultValue()) {
            return SpecificData.get().getDefaultValue(field);
        }
        problems.addFirst(FieldReason.MISSING.problem(), at);
        return StandIn.of(field.schema());
    }

    /** An empty cell and an absent field say the same, in JSON as in CSV. */
    static boolean isBlank(JsonNode node) {
        return node == null
                || node.isNull()
                || (node.isTextual() && node.asText().isBlank());
    }

    private Object value(Schema schema, JsonNode node, String at) {
        return switch (schema.getType()) {
            case UNION -> value(schema.getTypes().get(1), node, at);
            case ARRAY -> list(schema, node, at);
            case RECORD -> record(schema, node, at);
            default -> scalar(schema, node, at);
        };
    }

    private Object list(Schema schema, JsonNode node, String at) {
        if (!node.isArray()) {
            return wrong(FieldReason.NOT_LIST.problem(), schema, node, at);
        }
        List<Object> items = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            items.add(value(schema.getElementType(), node.get(i), at + "[" + i + "]"));
        }
        return items;
    }

    private Object record(Schema schema, JsonNode node, String at) {
        if (!node.isObject()) {
            problems.add(FieldReason.NOT_RECORD.problem(), at, node.toString());
        }
        return read(schema, node, at + ".");
    }

    private Object scalar(Schema schema, JsonNode node, String at) {
        Parsed<Object> parsed = FieldReader.read(schema, node);
        return parsed instanceof Parsed.Wrong<Object> wrong
                ? wrong(wrong.problem(), schema, node, at)
                : parsed.found().orElseThrow();
    }

    private Object wrong(Problem problem, Schema schema, JsonNode node, String at) {
        problems.add(problem, at, node.isValueNode() ? node.asText() : node.toString());
        return StandIn.of(schema);
    }
}
