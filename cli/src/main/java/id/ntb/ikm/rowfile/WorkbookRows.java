package id.ntb.ikm.rowfile;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.avro.specific.SpecificRecordBase;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with a sheet for each view, a column for each figure; the first sheet says what the rows stand on. */
final class WorkbookRows implements RowFormat.Writing {

    /** More digits than these Excel does not keep; such a number is written as text. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,3})?|-?\\d{1,15}");

    private static final int FLUSHED_ROWS = 200;

    @Override
    public void write(RowDocument document, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "ikm", "1.0");
        about(workbook.newWorksheet("about"), document);
        accounts(workbook.newWorksheet("accounts"), document.accounts());
        for (String view : RowDocument.VIEWS) {
            rows(workbook.newWorksheet(view), document.of(view));
        }
        workbook.finish();
    }

    private static void about(Worksheet sheet, RowDocument document) {
        int row = 0;
        for (Map.Entry<String, String> fact : document.facts().entrySet()) {
            sheet.inlineString(row, 0, fact.getKey());
            sheet.inlineString(row++, 1, fact.getValue());
        }
    }

    private static void accounts(Worksheet sheet, List<Map<String, String>> accounts) {
        int row = 0;
        for (Map<String, String> account : accounts) {
            int column = 0;
            for (Map.Entry<String, String> figure : account.entrySet()) {
                sheet.inlineString(0, column, figure.getKey());
                cell(sheet, row + 1, column++, figure.getValue());
            }
            row++;
        }
    }

    private static void rows(Worksheet sheet, List<SpecificRecordBase> rows) throws IOException {
        SortedSet<String> figures = new TreeSet<>();
        rows.forEach(row -> figures.addAll(RowKeys.figures(row).keySet()));
        int column = 0;
        for (String name : RowKeys.NAMES) {
            sheet.inlineString(0, column++, name);
        }
        for (String name : figures) {
            sheet.inlineString(0, column++, name);
        }
        int number = 1;
        for (SpecificRecordBase row : rows) {
            row(sheet, number++, row, figures);
            if (number % FLUSHED_ROWS == 0) {
                sheet.flush();
            }
        }
    }

    /** What the row is about stays text, or 01 would become 1. */
    private static void row(Worksheet sheet, int number, SpecificRecordBase row, SortedSet<String> figures) {
        int column = 0;
        for (String key : RowKeys.of(row)) {
            sheet.inlineString(number, column++, key);
        }
        SortedMap<String, String> said = RowKeys.figures(row);
        for (String name : figures) {
            cell(sheet, number, column++, said.getOrDefault(name, ""));
        }
    }

    private static void cell(Worksheet sheet, int row, int column, String value) {
        if (NUMBER.matcher(value).matches()) {
            sheet.value(row, column, new BigDecimal(value));
        } else if (!value.isEmpty()) {
            sheet.inlineString(row, column, value);
        }
    }
}
