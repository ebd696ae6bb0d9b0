package id.ntb.ikm.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;

/** One page of a list of rows. */
public final class RowTable {

    private final Schema schema;
    private final List<ObjectNode> all;
    private final List<ObjectNode> page;
    private final FieldSelection fields;
    private final Optional<String> next;

    RowTable(Schema schema, List<ObjectNode> all, List<ObjectNode> page, FieldSelection fields, Optional<String> next) {
        this.schema = schema;
        this.all = all;
        this.page = page;
        this.fields = fields;
        this.next = next;
    }

    /** A list that is all on one page. */
    public static RowTable whole(Schema schema, List<ObjectNode> rows, FieldSelection fields) {
        return new RowTable(schema, rows, rows, fields, Optional.empty());
    }

    /** How many rows there are, on all pages. */
    public int total() {
        return all.size();
    }

    /** What {@code after} must be for the next page; empty on the last one. */
    public Optional<String> next() {
        return next;
    }

    /** The rows of the page, with the fields that were asked for. */
    public List<ObjectNode> rows() {
        return page.stream().map(fields::of).toList();
    }

    /** The same rows whole: columns take out of them what they show. */
    List<ObjectNode> wholeRows() {
        return page;
    }

    /** The columns that were asked for. */
    List<TableColumn> columns() {
        return fields.of(Columns.of(schema, all));
    }

    /** The names of the columns, e.g. {@code certificates.HALAL}, in their order. */
    public List<String> columnNames() {
        return columns().stream().map(TableColumn::name).toList();
    }
}
