package id.ntb.ikm.sheet;

import id.ntb.ikm.rule.EventRules;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** A file of events, NDJSON or CSV in UTF-8, read row by row in constant memory. */
public final class Sheet {

    private final Path file;
    private final RowReader rows;

    public Sheet(Path file, RowDefaults defaults, EventRules rules) {
        this.file = file;
        this.rows = new RowReader(defaults, rules);
    }

    /**
     * SHA-256 of the file, 64 hex digits. Reads it to the end, so that a file that is no text is found out before its
     * first row is sent.
     *
     * @throws SheetException when the file cannot be read or is not UTF-8
     */
    public String digest() {
        return TextDigest.of(file);
    }

    /**
     * The rows in order, read while the stream is consumed; to be closed. Empty lines are no rows.
     *
     * @throws SheetException at once when the kind of the file or its column headings are unknown; while reading, when
     *     the file cannot be read any further
     */
    public Stream<Row> rows() {
        boolean csv = isCsv();
        Lines lines = Lines.open(file);
        try {
            LineReader reader = csv ? CsvLines.after(file, lines, rows) : new JsonLines(name(), rows);
            return lines.stream().map(reader::read);
        } catch (SheetException e) {
            lines.close();
            throw e;
        }
    }

    private String name() {
        return file.getFileName().toString();
    }

    private boolean isCsv() {
        String name = name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
            return false;
        }
        if (name.endsWith(".csv")) {
            return true;
        }
        throw new SheetException(
                file,
                "jenis berkas tidak dikenal; namanya harus berakhir .ndjson, .jsonl atau .csv",
                "unknown kind of file; its name must end in .ndjson, .jsonl or .csv");
    }
}
