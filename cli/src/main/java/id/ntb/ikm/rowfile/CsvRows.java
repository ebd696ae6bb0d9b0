package id.ntb.ikm.rowfile;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.ntb.ikm.spreadsheet.Formula;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecordBase;

/** One line for each figure: rows of all views fit into one table, and programs need not know which columns there are. */
final class CsvRows implements RowFormat.Writing {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public void write(RowDocument document, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK); // or Excel takes it for Windows-1252
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        write(csv, "view", RowKeys.NAMES, "figure", "value");
        document.facts().forEach((name, value) -> write(csv, "about", noKeys(), name, value));
        for (String view : RowDocument.VIEWS) {
            document.of(view).forEach(row -> write(csv, view, row));
        }
        csv.flush();
    }

    private static List<String> noKeys() {
        return RowKeys.NAMES.stream().map(name -> "").toList();
    }

    private static void write(CsvWriter csv, String view, SpecificRecordBase row) {
        List<String> keys = RowKeys.of(row);
        RowKeys.figures(row).forEach((name, value) -> write(csv, view, keys, name, value));
    }

    private static void write(CsvWriter csv, String view, List<String> keys, String figure, String value) {
        List<String> fields = new ArrayList<>(List.of(view));
        fields.addAll(keys);
        fields.addAll(List.of(figure, value));
        csv.writeRecord(fields.stream().map(Formula::guarded).toList()); // names of programmes are what offices typed
    }
}
