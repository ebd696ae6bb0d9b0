package id.ntb.ikm.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table as CSV: a line of names, then one line for each row. What the columns mean stands in a column of its own, in the first
 * row: lines of comment are no CSV, and each program would have to be told to pass over them.
 */
public final class CsvTable {

    /** The name of the column that says what the others mean. */
    public static final String NOTES = "metadata";

    private final CsvDialect dialect;
    private final TableNotes notes;

    /** @param notes what the columns mean */
    public CsvTable(CsvDialect dialect, TableNotes notes) {
        this.dialect = dialect;
        this.notes = notes;
    }

    /** The whole file, in UTF-8. */
    public byte[] of(RowTable table) {
        StringWriter text = new StringWriter();
        text.write(dialect.mark());
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0) // what is written is in memory anyway
                .fieldSeparator(dialect.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        List<TableColumn> columns = table.columns();
        csv.writeRecord(headings(columns));
        boolean first = true;
        for (ObjectNode row : table.wholeRows()) {
            csv.writeRecord(line(columns, row, first));
            first = false;
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> headings(List<TableColumn> columns) {
        List<String> names = new ArrayList<>();
        columns.forEach(column -> names.add(dialect.text(column.name())));
        names.add(NOTES);
        return names;
    }

    private List<String> line(List<TableColumn> columns, ObjectNode row, boolean first) {
        List<String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(cell(column, row)));
        cells.add(first ? notes.line() : "");
        return cells;
    }

    private String cell(TableColumn column, ObjectNode row) {
        String text = column.text(row);
        return column.kind() == TableColumn.Kind.NUMBER ? dialect.number(text) : dialect.text(text);
    }
}
