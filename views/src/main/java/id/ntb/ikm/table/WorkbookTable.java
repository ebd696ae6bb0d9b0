package id.ntb.ikm.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a workbook (XLSX): the rows on the first sheet, what the columns mean on the second. */
public final class WorkbookTable {

    /** More digits than these Excel does not keep; such a number is written as text. */
    private static final int MOST_DIGITS = 15;

    private static final String DATA = "data";
    private static final int FLUSHED_ROWS = 200;

    private final TableNotes notes;

    /** @param notes what the columns mean */
    public WorkbookTable(TableNotes notes) {
        this.notes = notes;
    }

    /** The whole file. */
    public byte[] of(RowTable table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "ikm", "1.0")) {
            rows(workbook.newWorksheet(DATA), table);
            notes(workbook.newWorksheet(CsvTable.NOTES), notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return out.toByteArray();
    }

    private static void rows(Worksheet sheet, RowTable table) throws IOException {
        List<TableColumn> columns = table.columns();
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(0, column, columns.get(column).name());
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        int number = 1;
        for (ObjectNode row : table.wholeRows()) {
            for (int column = 0; column < columns.size(); column++) {
                cell(sheet, number, column, columns.get(column), row);
            }
            if (++number % FLUSHED_ROWS == 0) {
                sheet.flush();
            }
        }
    }

    /** Text is never a formula here, whatever it begins with: its cell says that it is text. */
    private static void cell(Worksheet sheet, int row, int place, TableColumn column, ObjectNode of) {
        String text = column.text(of);
        if (text.isEmpty()) {
            return;
        }
        BigDecimal number = column.kind() == TableColumn.Kind.NUMBER ? new BigDecimal(text) : null;
        if (number != null && number.precision() <= MOST_DIGITS) {
            sheet.value(row, place, number);
        } else {
            sheet.inlineString(row, place, text);
        }
    }

    private static void notes(Worksheet sheet, TableNotes notes) {
        int number = 0;
        for (List<String> line : notes.rows()) {
            for (int column = 0; column < line.size(); column++) {
                sheet.inlineString(number, column, line.get(column));
            }
            number++;
        }
    }
}
