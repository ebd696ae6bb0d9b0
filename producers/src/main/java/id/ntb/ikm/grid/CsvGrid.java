package id.ntb.ikm.grid;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import id.ntb.ikm.spreadsheet.Formula;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rows of a CSV. */
public final class CsvGrid implements Grid {

    private final BufferedReader lines;
    private final char separator;
    private final CsvReader.CsvReaderBuilder csv;

    private CsvGrid(BufferedReader lines, char separator) {
        this.lines = lines;
        this.separator = separator;
        this.csv = CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(false);
    }

    /** Opens a file, after finding out how it is written. */
    public static CsvGrid open(Path file) throws IOException {
        CsvForm form = CsvForm.of(file);
        return new CsvGrid(Files.newBufferedReader(file, form.charset()), form.separator());
    }

    @Override
    public Stream<GridRow> rows() {
        return StreamSupport.stream(new CsvRecords(lines, separator), false)
                .map(record -> parse(record.number(), record.text()))
                .filter(row -> !row.isBlank());
    }

    private GridRow parse(long number, String text) {
        try {
            List<String> fields = csv.ofSingleCsvRecord(text).getFields();
            List<GridCell> cells =
                    fields.stream().map(Formula::bare).map(GridCell::text).toList();
            return new GridRow(number, cells, true);
        } catch (CsvParseException e) {
            return new GridRow(number, List.of(GridCell.text(text)), false);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
