package id.ntb.ikm.reject;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.ntb.ikm.grid.CsvForm;
import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.sheet.RejectColumns;
import id.ntb.ikm.spreadsheet.Formula;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A CSV with the separator and the encoding of the office's own. */
final class CsvRejects implements RejectWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvWriter csv;
    private final int columns;

    CsvRejects(Path source, Path target, List<String> headings) throws IOException {
        CsvForm form = CsvForm.of(source);
        Writer out = Files.newBufferedWriter(target, form.charset(), StandardOpenOption.CREATE_NEW);
        if (form.charset().equals(StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK); // or Excel takes it for Windows-1252
        }
        this.csv = CsvWriter.builder()
                .fieldSeparator(form.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
        this.columns = headings.size();
        write(headings.stream().map(GridCell::text).toList(), RejectColumns.REASON, RejectColumns.ADVICE, Set.of());
    }

    @Override
    public void write(List<GridCell> cells, String reason, String advice, Set<Integer> wrong) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            fields.add(i < cells.size() ? cells.get(i).text() : "");
        }
        fields.add(reason);
        fields.add(advice);
        // Excel takes them for formulas otherwise, and what an office was given by others would run on its computer.
        csv.writeRecord(fields.stream().map(Formula::guarded).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
