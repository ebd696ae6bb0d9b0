package id.ntb.ikm.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV as spreadsheets and clerks write it, broken quotation marks and all. */
class CsvGridTest {

    @TempDir
    private Path folder;

    private List<GridRow> rows(String text) throws IOException {
        return rows(text, StandardCharsets.UTF_8);
    }

    private List<GridRow> rows(String text, Charset charset) throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), text.getBytes(charset));
        try (Grid grid = CsvGrid.open(file);
                Stream<GridRow> rows = grid.rows()) {
            return rows.toList();
        }
    }

    private static List<String> texts(GridRow row) {
        return row.cells().stream().map(GridCell::text).toList();
    }

    @Test
    void numbersRowsAsAnEditorNumbersLines() throws IOException {
        List<GridRow> rows = rows("A;B;C\n\n;;\n1;2;3\n");

        assertThat(rows).extracting(GridRow::number).containsExactly(1L, 4L);
        assertThat(texts(rows.get(1))).containsExactly("1", "2", "3");
    }

    @Test
    void keepsWhatStandsInQuotationMarks() throws IOException {
        List<GridRow> rows = rows("A;B;C\n\"Praya; Jonggat\";\"UD \"\"Sari\"\"\";3\n");

        assertThat(texts(rows.get(1))).containsExactly("Praya; Jonggat", "UD \"Sari\"", "3");
    }

    @Test
    void joinsTheLinesOfOneCell() throws IOException {
        List<GridRow> rows = rows("\"NAMA\nUSAHA\";KBLI;DESA\nUD Sari;10762;Ubung\n");

        assertThat(texts(rows.get(0))).containsExactly("NAMA\nUSAHA", "KBLI", "DESA");
        assertThat(rows.get(1).number()).isEqualTo(3);
    }

    /** One forgotten mark costs one row, and not the rest of the file. */
    @Test
    void losesOneRowToAForgottenQuotationMark() throws IOException {
        List<GridRow> rows = rows("A;B;C\n1;\"dua;3\n4;5;6\n7;8;9\n10;11;12\n13;14;15\n16;17;18\n19;20;21\n22;23;24\n");

        assertThat(rows).hasSize(9);
        assertThat(rows)
                .filteredOn(row -> !row.whole())
                .extracting(GridRow::number)
                .containsExactly(2L);
        assertThat(texts(rows.get(2))).containsExactly("4", "5", "6");
    }

    @Test
    void keepsTheWholeLineOfABrokenRow() throws IOException {
        GridRow broken = rows("A;B\n1;\"dua\n").get(1);

        assertThat(broken.whole()).isFalse();
        assertThat(texts(broken)).containsExactly("1;\"dua");
    }

    @Test
    void passesOverAByteOrderMark() throws IOException {
        assertThat(texts(rows("\uFEFFNAMA;KBLI\n").get(0))).containsExactly("NAMA", "KBLI");
    }

    @Test
    void readsWhatWindowsWrites() throws IOException {
        assertThat(texts(rows("NAMA;DESA\r\nCafé;Hu’u\r\n", CsvForm.WINDOWS).get(1)))
                .containsExactly("Café", "Hu’u");
    }

    @Test
    void takesAwayTheApostropheThatGuardsAFormula() throws IOException {
        assertThat(texts(rows("A;B;C\n'=1+1;'Ubung;+62 812\n").get(1))).containsExactly("=1+1", "'Ubung", "+62 812");
    }

    @Test
    void hasTextOnly() throws IOException {
        assertThat(rows("A;B\n17.113;2\n").get(1).cells()).noneMatch(GridCell::number);
    }

    @Test
    void leavesOutCellsAtTheEndAsTheFileDoes() throws IOException {
        GridRow row = rows("A;B;C\n1\n").get(1);

        assertThat(row.cells()).hasSize(1);
        assertThat(row.cell(2)).isEqualTo(GridCell.EMPTY);
    }

    @Test
    void hasNoRowsInAnEmptyFile() throws IOException {
        assertThat(rows("")).isEmpty();
        assertThat(rows("\n \n;;\n")).isEmpty();
    }
}
