package id.ntb.ikm.table;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.Schema;

/** The fields that are asked for, in the order in which they are named. */
public final class FieldSelection {

    /** Every field that there is. */
    public static final FieldSelection ALL = new FieldSelection(List.of());

    /** More are not needed by anybody, and each is looked for in each row. */
    private static final int MOST = 100;

    private final List<FieldPath> paths;

    private FieldSelection(List<FieldPath> paths) {
        this.paths = paths;
    }

    /**
     * Reads names separated by commas, e.g. {@code regency,units,certificates.HALAL}.
     *
     * @throws UnknownFieldException when rows of the schema have no such field
     */
    public static FieldSelection parse(String text, Schema schema) {
        List<String> names = Arrays.asList(text.split(",", MOST + 1));
        if (names.size() > MOST) {
            throw new UnknownFieldException("more than " + MOST + " fields are named", List.of());
        }
        return new FieldSelection(names.stream()
                .map(name -> FieldPath.of(name, schema).orElseThrow(() -> UnknownFieldException.of(name, schema)))
                .toList());
    }

    /** The row with the selected fields only. */
    public ObjectNode of(ObjectNode row) {
        if (paths.isEmpty()) {
            return row;
        }
        ObjectNode selected = JsonNodeFactory.instance.objectNode();
        paths.forEach(path -> path.copy(row, selected));
        return selected;
    }

    /** The selected ones among the columns, in the order in which they are asked for. */
    List<TableColumn> of(List<TableColumn> columns) {
        return paths.isEmpty()
                ? columns
                : paths.stream()
                        .flatMap(path -> columns.stream().filter(column -> path.covers(column.name())))
                        .distinct()
                        .toList();
    }
}
