package id.ntb.ikm.table;

import java.util.List;
import org.apache.avro.Schema;

/** What a schema says of the shape of values. */
final class Shapes {

    private Shapes() {}

    /** What a value is where it is there at all. */
    static Schema present(Schema schema) {
        return schema.isUnion()
                ? schema.getTypes().stream()
                        .filter(one -> one.getType() != Schema.Type.NULL)
                        .findFirst()
                        .orElseThrow()
                : schema;
    }

    /** Decimals are written as text, and are numbers all the same. */
    static boolean isNumber(Schema schema) {
        return switch (present(schema).getType()) {
            case INT, LONG -> present(schema).getLogicalType() == null;
            case BYTES, DOUBLE, FLOAT -> true;
            default -> false;
        };
    }

    /** Whether there is one value, and not several below it. */
    static boolean isScalar(Schema schema) {
        Schema.Type type = present(schema).getType();
        return type != Schema.Type.RECORD && type != Schema.Type.MAP && type != Schema.Type.ARRAY;
    }

    /** What tells the elements of a list apart: the texts that they begin with, e.g. the commodity and its unit. */
    static List<String> labels(Schema element) {
        return element.getFields().stream()
                .takeWhile(field -> field.schema().getType() == Schema.Type.STRING)
                .map(Schema.Field::name)
                .toList();
    }
}
