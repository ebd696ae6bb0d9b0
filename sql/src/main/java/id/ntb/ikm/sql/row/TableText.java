package id.ntb.ikm.sql.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The statements that make a table what it must be, from whatever an earlier release has left of it. */
final class TableText {

    /** Described here, as no schema has them. */
    private static final Map<String, String> FIXED_DOCS = Map.of(
            RowShape.GENERATION, "Build of the views that the row belongs to.",
            RowShape.VERSION, "Version of the views in which this row last changed.",
            RowShape.VIEW, "View topic that the row stands on.",
            RowShape.DELETED, "Whether the row is no more from this version on.",
            RowShape.OFFSET, "Where it stands on its topic.",
            RowShape.RUN, "Start of ikm sql that has last read it.");

    private TableText() {}

    static List<String> of(String table, RowShape shape, List<RowColumn> fields) {
        List<String> statements = new ArrayList<>();
        statements.add(create(table, shape));
        shape.types().forEach((name, type) -> statements.add(addColumn(table, name, type)));
        statements.add("CREATE INDEX IF NOT EXISTS " + table.replaceAll(".*\\.", "") + "_reached ON " + table
                + " (run, generation, view, kafka_offset)");
        // In one order, so that equal tables have equal definitions.
        new TreeMap<>(FIXED_DOCS).forEach((name, doc) -> statements.add(comment(table, name, doc)));
        fields.forEach(field -> statements.add(comment(table, field.name(), field.doc())));
        return List.copyOf(statements);
    }

    private static String create(String table, RowShape shape) {
        String columns = shape.primaryKey().stream()
                .map(name -> name + " " + shape.types().get(name).sql() + " NOT NULL")
                .collect(Collectors.joining(", "));
        return "CREATE TABLE IF NOT EXISTS " + table + " (" + columns + ", PRIMARY KEY ("
                + String.join(", ", shape.primaryKey()) + "))";
    }

    private static String addColumn(String table, String name, SqlType type) {
        return "ALTER TABLE " + table + " ADD COLUMN IF NOT EXISTS " + name + " " + type.sql();
    }

    private static String comment(String table, String column, String doc) {
        return "COMMENT ON COLUMN " + table + "." + column + " IS '" + doc.replace("'", "''") + "'";
    }
}
