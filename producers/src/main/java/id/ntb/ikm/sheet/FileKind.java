package id.ntb.ikm.sheet;

import id.ntb.ikm.grid.xlsx.XlsxGrid;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What form the rows of a file have. */
public enum FileKind {
    /** NDJSON with the names of the events' fields. */
    JSON_EVENTS,
    /** CSV with the names of the events' fields as headings, one of them {@code type}. */
    CSV_EVENTS,
    /** A CSV or XLSX with the office's own headings. */
    OFFICE_SHEET;

    private static final List<String> JSON = List.of(".ndjson", ".jsonl");

    static FileKind of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (JSON.stream().anyMatch(name::endsWith)) {
            return JSON_EVENTS;
        }
        if (XlsxGrid.isName(file)) {
            return OFFICE_SHEET;
        }
        if (name.endsWith(".csv")) {
            return hasType(file) ? CSV_EVENTS : OFFICE_SHEET;
        }
        throw new SheetException(
                file,
                "jenis berkas tidak dikenal; namanya harus berakhir .xlsx, .ndjson, .jsonl atau .csv (.xls dan .ods: buka,"
                        + " lalu simpan sebagai .xlsx)",
                "unknown kind of file; its name must end in .xlsx, .ndjson, .jsonl or .csv (.xls and .ods: open it and"
                        + " save it as .xlsx)");
    }

    /** Every byte is a character of ISO 8859-1, so that a heading is found whatever the encoding. */
    private static boolean hasType(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String first =
                    lines.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
            return Arrays.stream(first.split("[,;\t]"))
                    .map(heading -> heading.replaceAll("[^A-Za-z]", ""))
                    .anyMatch(RowReader.TYPE::equals);
        } catch (IOException e) {
            throw SheetException.unreadable(file, e);
        }
    }
}
