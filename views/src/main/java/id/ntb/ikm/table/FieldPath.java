package id.ntb.ikm.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;

/**
 * The way to a value within rows, e.g. {@code last12.valueIdr} or {@code certificates.HALAL}.
 *
 * @param schema of what is found there
 */
record FieldPath(List<String> names, Schema schema) {

    /** Empty where rows of the schema have nothing there. Maps have any key: which there are depends on the rows. */
    static Optional<FieldPath> of(String text, Schema row) {
        List<String> names = List.of(text.split("\\.", -1));
        Optional<Schema> at = Optional.of(row);
        for (String name : names) {
            at = at.flatMap(schema -> below(schema, name));
        }
        return at.map(schema -> new FieldPath(names, schema));
    }

    private static Optional<Schema> below(Schema schema, String name) {
        return switch (schema.getType()) {
            case RECORD -> Optional.ofNullable(schema.getField(name)).map(field -> Shapes.present(field.schema()));
            case MAP -> name.isEmpty() ? Optional.empty() : Optional.of(schema.getValueType());
            default -> Optional.empty();
        };
    }

    String name() {
        return String.join(".", names);
    }

    /** What a row has there; null where it has nothing. */
    JsonNode in(JsonNode row) {
        JsonNode at = row;
        for (String name : names) {
            at = at == null ? null : at.get(name);
        }
        return at == null || at.isNull() ? null : at;
    }

    /** Puts what is at this place in one row at the same place in another. */
    void copy(ObjectNode from, ObjectNode to) {
        copy(from, to, names);
    }

    private static void copy(JsonNode from, ObjectNode to, List<String> names) {
        String name = names.get(0);
        JsonNode value = from.get(name);
        if (value == null) {
            return; // a key that this row's map does not have
        }
        if (names.size() == 1 || !value.isObject()) {
            to.set(name, value);
        } else {
            ObjectNode below = to.get(name) instanceof ObjectNode there ? there : to.putObject(name);
            copy(value, below, names.subList(1, names.size()));
        }
    }

    /** Whether a column of that name is this, or part of it. */
    boolean covers(String column) {
        return column.equals(name()) || column.startsWith(name() + ".");
    }
}
