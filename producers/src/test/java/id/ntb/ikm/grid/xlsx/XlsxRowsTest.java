package id.ntb.ikm.grid.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.grid.Grid;
import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.grid.GridRow;
import id.ntb.ikm.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the cells of a worksheet stand. */
class XlsxRowsTest {

    @TempDir
    private Path folder;

    private List<GridRow> rows(String rows) throws IOException {
        Path file = new RawXlsx().sheet(rows).write(folder.resolve("a.xlsx"));
        try (Grid grid = XlsxGrid.open(file, Optional.empty());
                Stream<GridRow> stream = grid.rows()) {
            return stream.toList();
        }
    }

    /** Every row as its number and its cells, with bars between. */
    private List<String> told(String rows) throws IOException {
        return rows(rows).stream()
                .map(row -> row.number() + ": "
                        + String.join(
                                "|", row.cells().stream().map(GridCell::text).toList()))
                .toList();
    }

    private static String cell(String reference, String value) {
        return "<c" + (reference.isEmpty() ? "" : " r=\"" + reference + "\"") + "><v>" + value + "</v></c>";
    }

    @ParameterizedTest(name = "{0} is column {1}")
    @CsvSource({
        "A1, 0",
        "B1, 1",
        "Z1, 25",
        "AA1, 26",
        "AZ1, 51",
        "BA1, 52",
        "ZZ1, 701",
        "AAA1, 702",
        "XFD1, 16383",
        "C, 2"
    })
    void findsTheColumnOfAReference(String reference, int column) throws IOException {
        GridRow row = rows("<row r=\"1\">" + cell(reference, "7") + "</row>").get(0);

        assertThat(row.cells()).hasSize(column + 1);
        assertThat(row.cell(column).text()).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "XFE1", "ZZZ1", "a1", "ÄA1", "-A1", " A1"})
    void refusesAReferenceToNoColumn(String reference) {
        assertThatThrownBy(() -> rows("<row r=\"1\">" + cell(reference, "7") + "</row>"))
                .isInstanceOf(ProblemException.class)
                .hasMessage(
                        "berkas XLSX ini rusak; buka dan simpan lagi di Excel / this XLSX file is damaged; open it in Excel"
                                + " and save it again");
    }

    @Test
    void leavesRoomForCellsThatAreNotThere() throws IOException {
        assertThat(told("<row r=\"3\">" + cell("B3", "1") + cell("D3", "2") + "</row>"))
                .containsExactly("3: |1||2");
    }

    /** A merged cell has its text in its first corner; programs may write the other ones, empty, or leave them out. */
    @ParameterizedTest
    @ValueSource(strings = {"<c r=\"B1\" s=\"0\"/><c r=\"C1\"/>", "", "<c r=\"B1\"><v></v></c>"})
    void readsAMergedCellInItsFirstCornerOnly(String rest) throws IOException {
        assertThat(told("<row r=\"1\">" + cell("A1", "1") + rest + cell("D1", "2") + "</row>"))
                .containsExactly("1: 1|||2");
    }

    @Test
    void takesTheLaterOfTwoCellsInOnePlace() throws IOException {
        assertThat(told("<row r=\"1\">" + cell("B1", "1") + cell("A1", "2") + cell("B1", "3") + "</row>"))
                .containsExactly("1: 2|3");
    }

    @Test
    void countsOnWhereRowsAndCellsDoNotSayWhereTheyAre() throws IOException {
        String rows = "<row r=\"5\">" + cell("C5", "1") + cell("", "2") + "</row><row>" + cell("", "3") + "</row>"
                + "<row r=\"9\"/><row>" + cell("", "4") + "</row>";

        assertThat(told(rows)).containsExactly("5: ||1|2", "6: 3", "10: 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1.5", "99999999999", "1e3"})
    void refusesARowThatHasNoNumber(String number) {
        assertThatThrownBy(() -> rows("<row r=\"" + number + "\">" + cell("A1", "1") + "</row>"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("rusak");
    }

    @Test
    void readsWhatBelongsToTheRowsAndNothingBehindThem() throws IOException {
        String worksheet = "<worksheet><cols><c r=\"A1\"><v>9</v></c></cols><sheetData><row>" + cell("", "1")
                + "</row></sheetData><extLst><row>" + cell("", "8") + "</row></extLst></worksheet>";
        Path file = new RawXlsx().part("xl/worksheets/sheet1.xml", worksheet).write(folder.resolve("a.xlsx"));
        try (Grid grid = XlsxGrid.open(file, Optional.empty())) {
            assertThat(grid.rows()).hasSize(1);
        }
    }

    @Test
    void readsWhatPrecedesADamagedRow() throws IOException {
        Path file = new RawXlsx()
                .sheet("<row>" + cell("", "1") + "</row><row>" + cell("??", "2") + "</row>")
                .write(folder.resolve("a.xlsx"));
        try (Grid grid = XlsxGrid.open(file, Optional.empty())) {
            assertThat(grid.rows().limit(1)).hasSize(1);
        }
    }
}
