package id.ntb.ikm.sql.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;

/**
 * What the rows of a table look like.
 *
 * @param primaryKey columns that no two rows have the same values in
 * @param types of all columns by name, in their order
 * @param schema such a row, to Connect
 * @param keySchema its primary key, to Connect
 */
record RowShape(List<String> primaryKey, Map<String, SqlType> types, Schema schema, Schema keySchema) {

    static final String GENERATION = "generation";
    static final String VERSION = "version";
    static final String VIEW = "view";
    static final String DELETED = "deleted";
    static final String OFFSET = "kafka_offset";
    static final String RUN = "run";

    /** What every row has beside its key and its figures. */
    static final Map<String, SqlType> FIXED = Map.of(
            GENERATION, SqlType.TEXT,
            VERSION, SqlType.BIGINT,
            VIEW, SqlType.TEXT,
            DELETED, SqlType.BOOLEAN,
            OFFSET, SqlType.BIGINT,
            RUN, SqlType.BIGINT);

    /** @param key columns that name the row within its generation, apart from the version */
    static RowShape of(List<String> key, List<RowColumn> columns) {
        List<String> primaryKey = new ArrayList<>(List.of(GENERATION));
        primaryKey.addAll(key);
        primaryKey.add(VERSION);
        Map<String, SqlType> types = new LinkedHashMap<>();
        primaryKey.forEach(name -> types.put(name, FIXED.getOrDefault(name, SqlType.TEXT)));
        List.of(VIEW, DELETED, OFFSET, RUN).forEach(name -> types.put(name, FIXED.get(name)));
        columns.forEach(column -> types.put(column.name(), column.type()));
        Schema schema = struct(types, types.keySet());
        return new RowShape(
                List.copyOf(primaryKey), Collections.unmodifiableMap(types), schema, struct(types, primaryKey));
    }

    private static Schema struct(Map<String, SqlType> types, Iterable<String> names) {
        SchemaBuilder builder = SchemaBuilder.struct();
        names.forEach(name -> builder.field(name, types.get(name).schema()));
        return builder.build();
    }
}
