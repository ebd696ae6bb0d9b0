package id.ntb.ikm.grid.xlsx;

import id.ntb.ikm.grid.Grid;
import id.ntb.ikm.grid.GridRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamException;

/** The rows of one worksheet of an XLSX, in little memory however many they are; see RATIONALE.md. */
public final class XlsxGrid implements Grid {

    private final XlsxPackage parts;
    private final XlsxTexts texts;
    private final Stream<GridRow> rows;

    private XlsxGrid(XlsxPackage parts, XlsxTexts texts, Stream<GridRow> rows) {
        this.parts = parts;
        this.texts = texts;
        this.rows = rows;
    }

    /** Whether a file of that name is an XLSX; one with macros is, too. */
    public static boolean isName(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xlsm");
    }

    /**
     * Opens a file.
     *
     * @param worksheet the worksheet to read, where the office named one
     * @throws id.ntb.ikm.problem.ProblemException when the file is not what its name says, or does not say which worksheet is meant
     */
    public static XlsxGrid open(Path file, Optional<String> worksheet) throws IOException {
        Files.newByteChannel(file).close(); // what is not there or not ours to read says so by itself
        XlsxPackage parts = parts(file);
        try {
            return open(parts, worksheet);
        } catch (IOException | XMLStreamException e) {
            parts.close();
            throw XlsxErrors.unreadable(e);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static XlsxPackage parts(Path file) {
        try {
            return XlsxPackage.open(file);
        } catch (IOException | XMLStreamException e) {
            throw XlsxErrors.unreadable(e);
        }
    }

    private static XlsxGrid open(XlsxPackage parts, Optional<String> worksheet) throws IOException, XMLStreamException {
        XlsxWorkbook workbook = XlsxWorkbook.read(parts);
        XlsxWorkbook.Worksheet chosen = choose(parts, workbook, worksheet);
        XlsxTexts texts = new XlsxTexts(parts.only("sharedStrings"), Path.of(System.getProperty("java.io.tmpdir")));
        XlsxCells cells = new XlsxCells(texts, XlsxFormats.read(parts), workbook.since1904());
        XlsxRows rows = new XlsxRows(parts.worksheet(chosen.id()), cells);
        return new XlsxGrid(parts, texts, StreamSupport.stream(rows, false));
    }

    /** The one that was named, or the only one that is visible and has rows: which of several is meant is not guessed. */
    private static XlsxWorkbook.Worksheet choose(XlsxPackage parts, XlsxWorkbook workbook, Optional<String> name)
            throws IOException, XMLStreamException {
        List<XlsxWorkbook.Worksheet> candidates = new ArrayList<>();
        for (XlsxWorkbook.Worksheet sheet : workbook.candidates(name)) {
            if (name.isPresent() || XlsxRows.any(parts, sheet.id())) {
                candidates.add(sheet);
            }
        }
        if (candidates.size() != 1) {
            throw XlsxErrors.ambiguous(workbook.names());
        }
        return candidates.get(0);
    }

    @Override
    public Stream<GridRow> rows() {
        return rows.filter(row -> !row.isBlank());
    }

    @Override
    public void close() throws IOException {
        try (parts) {
            texts.close();
        }
    }
}
