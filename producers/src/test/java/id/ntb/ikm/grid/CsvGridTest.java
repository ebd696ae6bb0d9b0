package id.ntb.ikm.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest(name = "separator {0}")
    @ValueSource(chars = {',', ';', '\t'})
    void readsTheSameCellsWhateverPartsThem(char separator) throws IOException {
        String text = "NAMA|DESA|\"NILAI\nPRODUKSI\"\n\"UD Sari, Rasa; dan\tKarya\"|Ubung|\"1.500\"\n||\nUD Rasa||2\n";
        List<GridRow> rows = rows(text.replace('|', separator));

        assertThat(rows)
                .extracting(CsvGridTest::texts)
                .containsExactly(
                        List.of("NAMA", "DESA", "NILAI\nPRODUKSI"),
                        List.of("UD Sari, Rasa; dan\tKarya", "Ubung", "1.500"),
                        List.of("UD Rasa", "", "2"));
        assertThat(rows).extracting(GridRow::number).containsExactly(1L, 3L, 5L);
    }

    /** A mark for inches in one row once took all rows with it as far as the next such mark. */
    @Test
    void losesNoRowToMarksInTheMiddleOfCells() throws IOException {
        List<GridRow> rows = rows("A;B\npipa 5\";1\npipa;2\npipa 6\";3\n\"pipa 7\"\"\";4\n");

        assertThat(rows).allMatch(GridRow::whole);
        assertThat(rows)
                .extracting(CsvGridTest::texts)
                .containsExactly(
                        List.of("A", "B"),
                        List.of("pipa 5\"", "1"),
                        List.of("pipa", "2"),
                        List.of("pipa 6\"", "3"),
                        List.of("pipa 7\"", "4"));
    }

    /** Every line of a file comes to somebody's eyes: read, or broken and given back whole. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1;\"a\n2;b\n3;\"c\n4;d",
                "\"1\" x;a\n2;b\n\"3;c\n4;d",
                "1;a\"\n2;b\"\n3;\"c\n4\";d",
                "1;\"\"\"a\n2;b\n3;c\n\"4;d",
                "\"1;a\n2;b\n3;c\n4;d\""
            })
    void losesNoLineWhereverMarksStand(String lines) throws IOException {
        String all = rows("A;B\n" + lines + "\n").stream()
                .flatMap(row -> texts(row).stream())
                .reduce("", String::concat);

        assertThat(all).contains("1", "a", "2", "b", "3", "c", "4", "d");
    }

    @Test
    void keepsCellsThatStandBeyondTheHeadings() throws IOException {
        assertThat(texts(rows("A;B\n1;2;3;;\n").get(1))).containsExactly("1", "2", "3", "", "");
    }

    @Test
    void keepsSpacesAroundACellForThoseWhoReadIt() throws IOException {
        assertThat(texts(rows("A;B\n UD Sari ;\u00A0\n").get(1))).containsExactly(" UD Sari ", "\u00A0");
    }

    @Test
    void readsManyRowsOneByOne() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "A;B\n" + "UD Sari;1\n".repeat(200_000));

        try (Grid grid = CsvGrid.open(file);
                Stream<GridRow> rows = grid.rows()) {
            assertThat(rows.skip(199_999).map(GridRow::number)).containsExactly(200_000L, 200_001L);
        }
    }

    @Test
    void saysByItselfThatAFileIsNotThere() {
        assertThatThrownBy(() -> CsvGrid.open(folder.resolve("tidak-ada.csv"))).isInstanceOf(NoSuchFileException.class);
    }
}
