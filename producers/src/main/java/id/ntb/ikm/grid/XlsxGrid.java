package id.ntb.ikm.grid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The rows of one worksheet of an XLSX, read as a stream; only the workbook's table of texts is held in memory, so it may not be large. */
final class XlsxGrid implements Grid {

    private final ReadableWorkbook workbook;
    private final Sheet sheet;
    private final XlsxCells cells;

    private XlsxGrid(ReadableWorkbook workbook, Sheet sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.cells = new XlsxCells(workbook.isDate1904());
    }

    static XlsxGrid open(Path file, Optional<String> worksheet) throws IOException {
        ReadableWorkbook workbook = workbook(file);
        try {
            return new XlsxGrid(workbook, choose(workbook, worksheet));
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private static ReadableWorkbook workbook(Path file) throws IOException {
        Files.newByteChannel(file).close(); // what is not there or not ours to read says so by itself
        try {
            XlsxTexts.requireFew(file);
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (IOException | ExcelReaderException e) {
            throw unreadable(e);
        }
    }

    private static GridException unreadable(Exception e) {
        return new GridException(
                "bukan berkas XLSX yang utuh; bila berkas bersandi atau .xls lama, buka di Excel dan simpan sebagai .xlsx"
                        + " tanpa sandi",
                "not a whole XLSX file; if it has a password or is an old .xls, open it in Excel and save it as .xlsx"
                        + " without a password",
                e);
    }

    /** The one that was named, or the only one that is visible and has rows: which of several is meant is not guessed. */
    private static Sheet choose(ReadableWorkbook workbook, Optional<String> name) throws IOException {
        List<Sheet> candidates = new ArrayList<>();
        for (Sheet sheet : workbook.getSheets().toList()) {
            boolean meant = name.map(sheet.getName()::equals).orElse(sheet.getVisibility() == SheetVisibility.VISIBLE);
            if (meant && (name.isPresent() || hasRows(sheet))) {
                candidates.add(sheet);
            }
        }
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        String names = workbook.getSheets().map(Sheet::getName).collect(Collectors.joining(", "));
        throw new GridException(
                "tidak jelas lembar kerja mana yang dibaca (" + names
                        + "); tulis di berkas pemetaan: tetap.lembar = NAMA LEMBAR",
                "it is not clear which worksheet to read (" + names
                        + "); write in the mapping file: tetap.lembar = NAME OF WORKSHEET",
                null);
    }

    private static boolean hasRows(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.limit(2).count() > 0;
        }
    }

    @Override
    public Stream<GridRow> rows() {
        try {
            return sheet.openStream().map(this::row).filter(row -> !row.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GridRow row(Row row) {
        List<GridCell> list = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            list.add(cells.read(row.getCell(column)));
        }
        return new GridRow(row.getRowNum(), list, true);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
