package id.ntb.ikm.grid.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.grid.GridCell;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the value of one cell, by its type and style. */
class XlsxCellsTest {

    /** Style 0 has no format, 1 is a date, 2 an amount, 3 a time of the clock. */
    private static final String STYLES = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
            + "<xf numFmtId=\"164\"/><xf numFmtId=\"3\"/><xf numFmtId=\"165\"/></cellXfs>";

    @TempDir
    private Path folder;

    private GridCell read(boolean since1904, String type, String style, boolean computed, String value)
            throws Exception {
        Path file = new RawXlsx().styles(STYLES).write(folder.resolve("a.xlsx"));
        String texts = "<sst><si><t>satu</t></si><si><t>'=1+1</t></si><si><t>00123</t></si></sst>";
        try (XlsxPackage parts = XlsxPackage.open(file);
                XlsxTexts table = new XlsxTexts(
                        Optional.of(Xml.of(new ByteArrayInputStream(texts.getBytes(StandardCharsets.UTF_8)))),
                        folder)) {
            return new XlsxCells(table, XlsxFormats.read(parts), since1904).read(type, style, computed, value);
        }
    }

    private String told(String type, String style, String value) throws Exception {
        GridCell cell = read(false, type, style, false, value);
        return (cell.number() ? "number " : "text ")
                + cell.text()
                + (cell.format().isEmpty() ? "" : " as " + cell.format());
    }

    @ParameterizedTest(name = "{0} {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            ''        | ''  | 12            | number 12
            n         | 0   | 12            | number 12
            n         | 1   | 46022         | number 46022 as dd/mm/yyyy
            n         | 2   | 1500000       | number 1500000 as #,##0
            s         | ''  | 0             | text satu
            s         | 1   | 2             | text 00123
            s         | ''  | 1             | text =1+1
            str       | ''  | satu          | text satu
            str       | 1   | 46022         | number 46022 as dd/mm/yyyy
            str       | ''  | 0012          | number 12
            inlineStr | ''  | 0012          | text 0012
            inlineStr | ''  | '''=1'        | text =1
            b         | ''  | 1             | text 1
            e         | ''  | #N/A          | text #N/A
            d         | ''  | 2025-12-31    | text 2025-12-31
            n         | ''  | banyak        | text banyak
            n         | ''  | 1,5           | text 1,5
            n         | ''  | +5            | text +5
            unheard   | ''  | 5             | text 5
            """)
    void readsAValueByItsType(String type, String style, String value, String expected) throws Exception {
        assertThat(told(type, style, value)).isEqualTo(expected);
    }

    /** Binary fractions have digits that nobody typed; whole numbers have every digit that somebody did. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "1.1000000000000001, 1.1",
        "2.2999999999999998, 2.3",
        "9999999999999999, 9999999999999999",
        "1234567890123456789, 1234567890123456789",
        "1.5E3, 1500",
        "1.5e-3, 0.0015",
        "5.2020101017E+15, 5202010101700000",
        "-0, 0",
        "12.0, 12.0",
        "1E999, 1E999 as digits",
        "1E9999, 1E9999 as text"
    })
    void givesTheDigitsThatExcelShows(String value, String expected) throws Exception {
        GridCell cell = read(false, "n", "", false, value);
        String digits = expected.endsWith(" as digits") ? "1" + "0".repeat(999) : expected.replace(" as text", "");

        assertThat(cell).isEqualTo(new GridCell(digits, !expected.endsWith(" as text"), ""));
    }

    @ParameterizedTest(name = "day {1} of style {0} is {2}")
    @CsvSource({
        "1, 44560, 46022",
        "1, 0, 1462",
        "1, 44560.5, 46022.5",
        "0, 44560, 44560",
        "2, 44560, 44560",
        "3, 1.5, 1.5"
    })
    void countsDaysFrom1904WhereTheWorkbookDoesAndOnlyDays(String style, String value, String expected)
            throws Exception {
        assertThat(read(true, "n", style, false, value).text()).isEqualTo(expected);
    }

    @Test
    void takesWhatAFormulaGaveForWhatItWouldBeWithoutOne() throws Exception {
        assertThat(read(false, "str", "", true, "UD Sari")).isEqualTo(GridCell.text("UD Sari"));
        assertThat(read(false, "", "2", true, "5")).isEqualTo(new GridCell("5", true, "#,##0"));
        assertThat(read(false, "e", "", true, "#DIV/0!")).isEqualTo(GridCell.text("#DIV/0!"));
        assertThat(read(false, "", "1", true, "")).isEqualTo(GridCell.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({"s, '', 3", "s, '', -1", "s, '', satu", "s, '', 1.0", "n, x, 5", "n, 1.5, 5"})
    void refusesNumbersOfTextsAndStylesThatCannotBe(String type, String style, String value) {
        assertThatThrownBy(() -> read(false, type, style, false, value)).isInstanceOf(XMLStreamException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "9999", "-1"})
    void takesAStyleThatTheWorkbookDoesNotHaveForNone(String style) throws Exception {
        assertThat(read(false, "n", style, false, "5")).isEqualTo(new GridCell("5", true, ""));
    }
}
