package id.ntb.ikm.grid.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.grid.Grid;
import id.ntb.ikm.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which worksheet of a workbook is read, and by which calendar. */
class XlsxWorkbookTest {

    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>%s</v></c></row>";
    private static final String ISI = "<sheet name=\"Isi\" sheetId=\"1\" r:id=\"s1\"/>";
    private static final String LAIN = "<sheet name=\"Lain\" sheetId=\"2\" r:id=\"s2\"/>";
    private static final String DAFTAR = "<sheet name=\"Daftar\" sheetId=\"2\" state=\"%s\" r:id=\"s2\"/>";

    @TempDir
    private Path folder;

    private Path write(RawXlsx xlsx) throws IOException {
        return xlsx.write(folder.resolve("a.xlsx"));
    }

    private String firstCell(RawXlsx xlsx, String name) throws IOException {
        try (Grid grid = XlsxGrid.open(write(xlsx), Optional.ofNullable(name))) {
            return grid.rows().map(row -> row.cell(0).text()).findFirst().orElse("no row");
        }
    }

    private static RawXlsx workbook(String sheets) {
        return new RawXlsx()
                .workbook("", sheets)
                .sheet(1, ROW.formatted("satu"))
                .sheet(2, ROW.formatted("dua"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden", "veryHidden"})
    void readsTheOnlyWorksheetThatCanBeSeen(String state) throws IOException {
        assertThat(firstCell(workbook(ISI + DAFTAR.formatted(state)), null)).isEqualTo("satu");
    }

    @Test
    void readsTheOnlyWorksheetThatHasRows() throws IOException {
        assertThat(firstCell(workbook(ISI + LAIN).sheet(1, ""), null)).isEqualTo("dua");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"Isi, satu", "Lain, dua"})
    void readsTheOneThatIsNamed(String name, String cell) throws IOException {
        assertThat(firstCell(workbook(ISI + LAIN), name)).isEqualTo(cell);
    }

    @Test
    void readsAHiddenOneAndAnEmptyOneWhereItIsNamed() throws IOException {
        assertThat(firstCell(workbook(ISI + DAFTAR.formatted("hidden")), "Daftar"))
                .isEqualTo("dua");
        assertThat(firstCell(workbook(ISI + LAIN).sheet(2, ""), "Lain")).isEqualTo("no row");
    }

    /** A name is one that the office copies out of the message, so it must be the very same. */
    @ParameterizedTest
    @ValueSource(strings = {"isi", "Isi ", "Data", "*"})
    void asksForTheNameWhereThereIsNoSuchWorksheet(String name) {
        assertThatThrownBy(() -> firstCell(workbook(ISI + LAIN), name))
                .isInstanceOf(ProblemException.class)
                .hasMessage(
                        "tidak jelas lembar kerja mana yang dibaca (Isi, Lain); tulis di berkas pemetaan: tetap.lembar ="
                                + " NAMA LEMBAR / it is not clear which worksheet to read (Isi, Lain); write in the mapping file:"
                                + " tetap.lembar = NAME OF WORKSHEET");
    }

    @Test
    void asksWhereSeveralHaveRowsOrNoneHas() {
        assertThatThrownBy(() -> firstCell(workbook(ISI + LAIN), null)).hasMessageContaining("(Isi, Lain)");
        assertThatThrownBy(() -> firstCell(workbook(ISI).sheet(1, ""), null)).hasMessageContaining("(Isi)");
        assertThatThrownBy(() -> firstCell(workbook(""), null)).hasMessageContaining("tidak jelas");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <workbookPr date1904="1"/>     | true
            <workbookPr date1904="true"/>  | true
            <workbookPr date1904="0"/>     | false
            <workbookPr/>                  | false
            ''                             | false
            """)
    void saysByWhichCalendarItCounts(String properties, boolean since1904) throws Exception {
        Path file = write(new RawXlsx().workbook(properties, ISI + DAFTAR.formatted("hidden")));
        try (XlsxPackage parts = XlsxPackage.open(file)) {
            XlsxWorkbook workbook = XlsxWorkbook.read(parts);

            assertThat(workbook.since1904()).isEqualTo(since1904);
            assertThat(workbook.worksheets())
                    .isEqualTo(List.of(
                            new XlsxWorkbook.Worksheet("Isi", "s1", true),
                            new XlsxWorkbook.Worksheet("Daftar", "s2", false)));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a.xlsx, true",
        "A.XLSX, true",
        "a.xlsm, true",
        "a.xls, false",
        "a.csv, false",
        "xlsx, false",
        "a.xlsx.bak, false"
    })
    void knowsAnXlsxByItsName(String name, boolean xlsx) {
        assertThat(XlsxGrid.isName(Path.of("data.csv", name))).isEqualTo(xlsx);
    }
}
