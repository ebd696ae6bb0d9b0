package id.ntb.ikm.reject;

import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.sheet.RejectColumns;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An XLSX whose wrong cells are red. Texts stay texts, or a mended NIB would lose its digits in Excel. */
final class XlsxRejects implements RejectWriter {

    private static final String RED = "FFC7CE";
    private static final String TEXT = "@";
    private static final int FLUSHED_ROWS = 200;
    private static final double WIDE = 60;

    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private final int columns;
    private int row;

    XlsxRejects(Path target, List<String> headings) throws IOException {
        out = new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.CREATE_NEW));
        workbook = new Workbook(out, "ikm", "1.0");
        sheet = workbook.newWorksheet("ditolak");
        columns = headings.size();
        sheet.width(columns, WIDE);
        sheet.width(columns + 1, WIDE);
        write(headings.stream().map(GridCell::text).toList(), RejectColumns.REASON, RejectColumns.ADVICE, Set.of());
    }

    @Override
    public void write(List<GridCell> cells, String reason, String advice, Set<Integer> wrong) throws IOException {
        for (int column = 0; column < columns; column++) {
            GridCell cell = column < cells.size() ? cells.get(column) : GridCell.EMPTY;
            write(column, cell, wrong.contains(column));
        }
        sheet.inlineString(row, columns, reason);
        sheet.inlineString(row, columns + 1, advice);
        row++;
        if (row % FLUSHED_ROWS == 0) {
            sheet.flush();
        }
    }

    private void write(int column, GridCell cell, boolean wrong) {
        if (cell.number()) {
            sheet.value(row, column, new BigDecimal(cell.text()));
        } else {
            sheet.inlineString(row, column, cell.text());
        }
        String format = cell.number() ? cell.format() : TEXT;
        if (wrong) {
            sheet.style(row, column).fillColor(RED).set();
        }
        if (!format.isEmpty()) {
            sheet.style(row, column).format(format).set();
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            workbook.finish();
        }
    }
}
