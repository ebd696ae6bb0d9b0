package id.ntb.ikm.sql.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.avro.Schema;

/** The columns for a view's record: a field each, those of a record within it as {@code last12_value_idr}. */
final class RowColumns {

    private RowColumns() {}

    static List<RowColumn> of(Schema record) {
        List<RowColumn> columns = new ArrayList<>();
        collect(record, new Parent("", "", List.of()), columns);
        return List.copyOf(columns);
    }

    /** The record that a field is in: what stands before its name and before what is said of it, and where it is. */
    private record Parent(String prefix, String doc, List<Integer> path) {

        RowColumn column(Schema.Field field, Schema schema) {
            return new RowColumn(
                    prefix + snakeCase(field.name()), SqlType.of(schema), doc + field.doc(), append(path, field.pos()));
        }

        Parent of(Schema.Field field) {
            return new Parent(
                    prefix + snakeCase(field.name()) + "_", doc + field.doc() + " ", append(path, field.pos()));
        }
    }

    private static void collect(Schema record, Parent parent, List<RowColumn> columns) {
        for (Schema.Field field : record.getFields()) {
            Schema schema = withoutNull(field.schema());
            if (schema.getType() == Schema.Type.RECORD) {
                collect(schema, parent.of(field), columns);
            } else {
                columns.add(parent.column(field, schema));
            }
        }
    }

    private static Schema withoutNull(Schema schema) {
        if (schema.getType() != Schema.Type.UNION) {
            return schema;
        }
        return schema.getTypes().stream()
                .filter(type -> type.getType() != Schema.Type.NULL)
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> append(List<Integer> path, int place) {
        List<Integer> longer = new ArrayList<>(path);
        longer.add(place);
        return List.copyOf(longer);
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
