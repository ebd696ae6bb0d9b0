package id.ntb.ikm.grid.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.grid.Grid;
import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.grid.GridRow;
import id.ntb.ikm.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the cells of an XLSX as programs write them. */
class XlsxGridTest {

    private static final String DATES = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/><xf numFmtId=\"49\"/></cellXfs>";

    @TempDir
    private Path folder;

    private List<GridRow> rows(RawXlsx xlsx) throws IOException {
        return rows(xlsx, Optional.empty());
    }

    private List<GridRow> rows(RawXlsx xlsx, Optional<String> worksheet) throws IOException {
        try (Grid grid = XlsxGrid.open(xlsx.write(folder.resolve("a.xlsx")), worksheet);
                Stream<GridRow> rows = grid.rows()) {
            return rows.toList();
        }
    }

    private GridCell cell(String xml) throws IOException {
        RawXlsx xlsx = new RawXlsx()
                .styles(DATES)
                .texts("<si><t>satu</t></si><si><t/></si>")
                .sheet("<row r=\"1\">" + xml + "<c r=\"B1\"><v>1</v></c></row>");
        return rows(xlsx).get(0).cell(0);
    }

    @ParameterizedTest
    @CsvSource({
        "5202010101700001, 5202010101700001",
        "9202010101800001, 9202010101800001",
        "5.2020101017E+15, 5202010101700000",
        "-12.50, -12.5",
        "0.30000000000000004, 0.3",
        "17500.499999999996, 17500.5",
        "1e3, 1000",
        "1E-05, 0.00001",
        "0, 0"
    })
    void readsTheDigitsOfANumberThatExcelWouldShow(String raw, String digits) throws IOException {
        assertThat(cell("<c r=\"A1\"><v>" + raw + "</v></c>")).isEqualTo(new GridCell(digits, true, ""));
        assertThat(cell("<c r=\"A1\" t=\"n\"><v>" + raw + "</v></c>")).isEqualTo(new GridCell(digits, true, ""));
    }

    @Test
    void readsTheCachedValueOfAFormula() throws IOException {
        assertThat(cell("<c r=\"A1\"><f>SUM(B1:B2)</f><v>12</v></c>")).isEqualTo(new GridCell("12", true, ""));
        assertThat(cell("<c r=\"A1\" t=\"str\"><f>B1&amp;\"x\"</f><v>1x</v></c>"))
                .isEqualTo(GridCell.text("1x"));
        assertThat(cell("<c r=\"A1\"><f t=\"shared\" ref=\"A1:A2\" si=\"0\">B1</f><v>1</v></c>"))
                .isEqualTo(new GridCell("1", true, ""));
        assertThat(cell("<c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")).isEqualTo(GridCell.text("#DIV/0!"));
        assertThat(cell("<c r=\"A1\"><f>B1</f></c>")).isEqualTo(GridCell.EMPTY);
    }

    @Test
    void readsErrorsAndTruthValuesAsTexts() throws IOException {
        assertThat(cell("<c r=\"A1\" t=\"e\"><v>#N/A</v></c>")).isEqualTo(GridCell.text("#N/A"));
        assertThat(cell("<c r=\"A1\" t=\"b\"><v>1</v></c>")).isEqualTo(GridCell.text("1"));
        assertThat(cell("<c r=\"A1\"><v>banyak</v></c>")).isEqualTo(GridCell.text("banyak"));
    }

    @Test
    void takesACellWithoutValueForEmpty() throws IOException {
        for (String empty : List.of("", "s=\"1\"", "t=\"s\"", "t=\"str\"", "t=\"inlineStr\"", "t=\"e\"")) {
            assertThat(cell("<c r=\"A1\" " + empty + "/>")).as(empty).isEqualTo(GridCell.EMPTY);
        }
        assertThat(cell("<c r=\"A1\" t=\"s\"><v>1</v></c>")).isEqualTo(GridCell.EMPTY);
    }

    @Test
    void tellsTheFormatOfANumber() throws IOException {
        assertThat(cell("<c r=\"A1\" s=\"1\"><v>46022</v></c>")).isEqualTo(new GridCell("46022", true, "dd/mm/yyyy"));
        assertThat(cell("<c r=\"A1\" s=\"2\"><v>46022</v></c>")).isEqualTo(new GridCell("46022", true, "mm-dd-yy"));
        assertThat(cell("<c r=\"A1\" s=\"3\"><v>8930</v></c>")).isEqualTo(new GridCell("8930", true, "@"));
        assertThat(cell("<c r=\"A1\" s=\"0\"><v>1</v></c>")).isEqualTo(new GridCell("1", true, ""));
        assertThat(cell("<c r=\"A1\" s=\"9\"><v>1</v></c>")).isEqualTo(new GridCell("1", true, ""));
    }

    @Test
    void putsTheRunsOfATextTogetherAndLeavesItsReadingAidsOut() throws IOException {
        RawXlsx xlsx = new RawXlsx()
                .texts("<si><r><rPr><b/></rPr><t>UD </t></r><r><t xml:space=\"preserve\">Kelor &amp; </t></r>"
                        + "<r><t><![CDATA[Teh]]>\u00e9\uD83C\uDF75</t></r><rPh sb=\"0\" eb=\"1\"><t>X</t></rPh></si>")
                .sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                        + "<c r=\"B1\" t=\"inlineStr\"><is><r><t>Inaq</t></r><r><t> Ayu</t></r></is></c></row>");

        assertThat(rows(xlsx).get(0).cells())
                .containsExactly(GridCell.text("UD Kelor & Teh\u00e9\uD83C\uDF75"), GridCell.text("Inaq Ayu"));
    }

    @Test
    void keepsRowsAndColumnsWhereTheyAreAndLeavesBlankRowsOut() throws IOException {
        RawXlsx xlsx = new RawXlsx()
                .sheet(
                        "<row r=\"2\"><c r=\"C2\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\" s=\"0\"/></row><row r=\"4\"/>"
                                + "<row r=\"7\"><c r=\"AB7\"><v>2</v></c></row>");

        List<GridRow> rows = rows(xlsx);

        assertThat(rows).extracting(GridRow::number).containsExactly(2L, 7L);
        assertThat(rows.get(0).cells()).containsExactly(GridCell.EMPTY, GridCell.EMPTY, new GridCell("1", true, ""));
        assertThat(rows.get(1).cell(27).text()).isEqualTo("2");
    }

    @Test
    void readsWhatOtherProgramsWriteWithPrefixesAndApostrophes() throws IOException {
        RawXlsx xlsx = new RawXlsx()
                .texts("<si><t>satu</t></si>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData>"
                                + "<x:row r='1'><x:c r='A1' t='s'><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>");

        assertThat(rows(xlsx)).containsExactly(new GridRow(1, List.of(GridCell.text("satu")), true));
    }

    @Test
    void readsTheOnlyVisibleWorksheetWithRowsOrTheOneThatIsNamed() throws IOException {
        RawXlsx xlsx = new RawXlsx()
                .workbook(
                        "",
                        "<sheet name=\"Daftar\" sheetId=\"2\" state=\"hidden\" r:id=\"s2\"/>"
                                + "<sheet name=\"Data\" sheetId=\"1\" r:id=\"s1\"/>")
                .sheet(1, "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .sheet(2, "<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>");

        assertThat(rows(xlsx).get(0).cell(0).text()).isEqualTo("1");
        assertThat(rows(xlsx, Optional.of("Daftar")).get(0).cell(0).text()).isEqualTo("2");
        assertThatThrownBy(() -> rows(xlsx, Optional.of("Lain")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("(Daftar, Data); tulis di berkas pemetaan: tetap.lembar");
    }

    @Test
    void explainsAFileWithAPasswordOrOfAnOldExcel() throws IOException {
        Path old = Files.write(folder.resolve("lama.xlsx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

        assertThatThrownBy(() -> XlsxGrid.open(old, Optional.empty()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("bila berkas bersandi atau .xls lama")
                .hasMessageContaining("if it has a password or is an old .xls");
    }

    @Test
    void countsRowsAndCellsThatSayNotWhereTheyAre() throws IOException {
        RawXlsx xlsx = new RawXlsx()
                .texts("<si><t>satu</t></si>")
                .sheet("<row><c t=\"s\"><v>0</v></c><c><v>1</v></c></row><row><c/><c><v>2</v></c></row>");

        assertThat(rows(xlsx)).extracting(GridRow::number).containsExactly(1L, 2L);
        assertThat(rows(xlsx).get(0).cell(1).text()).isEqualTo("1");
        assertThat(rows(xlsx).get(1).cell(1).text()).isEqualTo("2");
    }

    @Test
    void readsAWorkbookOfTheStrictEdition() throws IOException {
        String strict = "http://purl.oclc.org/ooxml/";
        RawXlsx xlsx = new RawXlsx()
                .part("xl/workbook.xml", """
                        <workbook xmlns="%sspreadsheetml/main" xmlns:r="%sofficeDocument/relationships">
                        <sheets><sheet name="Data" sheetId="1" r:id="s1"/></sheets></workbook>""".formatted(strict, strict))
                .sheet("<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2025-12-31</v></c></row>");

        assertThat(rows(xlsx).get(0).cells()).containsExactly(GridCell.text("2025-12-31"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>satu</v></c></row>",
                "<row r=\"1\"><c r=\"ZZZZZZZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"a1\"><v>1</v></c></row>",
                "<row r=\"x\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\">"
            })
    void saysThatTheFileIsDamaged(String rows) {
        assertThatThrownBy(() -> rows(new RawXlsx().sheet(rows)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("berkas XLSX ini rusak")
                .hasMessageContaining("this XLSX file is damaged");
    }

    @Test
    void refusesATextThatNoCellCanHold() {
        String run = "<r><t>" + "x".repeat(1 << 19) + "</t></r>";
        RawXlsx xlsx = new RawXlsx()
                .texts("<si>" + run.repeat(3) + "</si>")
                .sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");

        assertThatThrownBy(() -> rows(xlsx))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("rusak");
    }

    @Test
    void refusesMoreCellsInARowThanThereAreColumns() throws IOException {
        String row = "<row r=\"1\">" + "<c><v>1</v></c>".repeat(1 << 14) + "%s</row>";

        assertThat(rows(new RawXlsx().sheet(row.formatted(""))).get(0).cells()).hasSize(1 << 14);
        assertThatThrownBy(() -> rows(new RawXlsx().sheet(row.formatted("<c><v>1</v></c>"))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("rusak");
    }

    @Test
    void readsNoOtherFileThatAWorksheetRefersTo() throws IOException {
        Path secret = Files.writeString(folder.resolve("rahasia.txt"), "rahasia");
        RawXlsx xlsx = new RawXlsx()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE w [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><worksheet><sheetData>"
                                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>");

        assertThatThrownBy(() -> rows(xlsx))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("rusak");
    }
}
