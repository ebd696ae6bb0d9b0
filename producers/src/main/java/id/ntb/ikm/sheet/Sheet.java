package id.ntb.ikm.sheet;

import id.ntb.ikm.grid.xlsx.XlsxGrid;
import id.ntb.ikm.rule.EventRules;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file of an office, read row by row: NDJSON, CSV, or an XLSX or CSV with the office's own headings. */
public final class Sheet {

    private final Path file;
    private final SheetSettings settings;
    private final FileKind kind;

    /**
     * A sheet that is not read yet.
     *
     * @throws SheetException when the file is of an unknown kind or cannot be read
     */
    public Sheet(Path file, SheetSettings settings) {
        this.file = file;
        this.settings = settings;
        this.kind = FileKind.of(file);
    }

    /** For files that leave nothing open, see {@link SheetSettings#of}. */
    public Sheet(Path file, RowDefaults defaults, EventRules rules) {
        this(file, SheetSettings.of(defaults, rules));
    }

    public FileKind kind() {
        return kind;
    }

    /**
     * A first look at the file. Reads it to the end, so that a file that is no text is found out before its first row is
     * sent.
     *
     * @throws SheetException when the file cannot be read; when a file of events is not UTF-8
     */
    public Survey survey() {
        if (kind != FileKind.OFFICE_SHEET) {
            return TextDigest.of(file);
        }
        Survey survey = FileDigest.of(file);
        return XlsxGrid.isName(file) ? new Survey(survey.sha256(), 0) : survey;
    }

    /**
     * The rows in order, read while the stream is consumed; to be closed. Empty lines are no rows.
     *
     * @throws SheetException at once when the headings are unknown or leave something open; while reading, when the file
     *     cannot be read any further
     */
    public Stream<SheetRow> rows() {
        if (kind == FileKind.OFFICE_SHEET) {
            return OfficeSheet.open(file, settings).rows();
        }
        Lines lines = Lines.open(file);
        try {
            return lines.stream().map(reader(lines)::read);
        } catch (SheetException e) {
            lines.close();
            throw e;
        }
    }

    private LineReader reader(Lines lines) {
        RowReader rows = new RowReader(settings);
        return kind == FileKind.CSV_EVENTS
                ? CsvLines.after(file, lines, rows)
                : new JsonLines(file.getFileName().toString(), rows);
    }

    /**
     * The headings as the office writes them; empty for NDJSON.
     *
     * @throws SheetException as {@link #rows}
     */
    public List<String> headings() {
        return switch (kind) {
            case JSON_EVENTS -> List.of();
            case CSV_EVENTS -> eventHeadings();
            case OFFICE_SHEET -> OfficeSheet.headings(file, settings);
        };
    }

    /**
     * A mapping file for the sheet, in lines; see {@code docs/office-sheets.md}.
     *
     * @throws SheetException when the file is no sheet with headings of the office's own, or cannot be read
     */
    public List<String> mappingText() {
        if (kind != FileKind.OFFICE_SHEET) {
            throw new SheetException(
                    file,
                    "berkas dengan nama kolom baku tidak perlu pemetaan",
                    "a file with the names of the fields needs no mapping");
        }
        return OfficeSheet.mappingText(file, settings);
    }

    private List<String> eventHeadings() {
        try (Lines lines = Lines.open(file)) {
            return CsvLines.after(file, lines, new RowReader(settings)).headings();
        }
    }
}
