package id.ntb.ikm.grid.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxFormatsTest {

    @TempDir
    private Path folder;

    private XlsxFormats formats(RawXlsx xlsx) throws Exception {
        try (XlsxPackage parts = XlsxPackage.open(xlsx.write(folder.resolve("a.xlsx")))) {
            return XlsxFormats.read(parts);
        }
    }

    private String format(String id, String custom) throws Exception {
        String own = custom.isEmpty()
                ? ""
                : "<numFmts><numFmt numFmtId=\"" + id + "\" formatCode=\"" + custom + "\"/></numFmts>";
        return formats(new RawXlsx().styles(own + "<cellXfs><xf numFmtId=\"" + id + "\"/></cellXfs>"))
                .of(0);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0  | ''
            1  | 0
            3  | #,##0
            14 | mm-dd-yy
            22 | m/d/yy h:mm
            49 | @
            50 | ''
            '' | ''
            """)
    void knowsTheFormatsThatNoFileSpellsOut(String id, String format) throws Exception {
        assertThat(format(id, "")).isEqualTo(format);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"164, dd/mm/yyyy", "165, [$-421]dd mmmm yyyy", "200, ##000000000"})
    void readsTheFormatsThatAFileSpellsOut(String id, String format) throws Exception {
        assertThat(format(id, format)).isEqualTo(format);
    }

    /** Excel does not let a file change them either. */
    @Test
    void letsNoFileChangeTheOnesThatEveryProgramKnows() throws Exception {
        assertThat(format("14", "0000")).isEqualTo("mm-dd-yy");
    }

    @Test
    void countsOnlyTheStylesOfCells() throws Exception {
        XlsxFormats formats = formats(new RawXlsx()
                .styles("<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"1\"/>"
                        + "<xf numFmtId=\"14\"><alignment/></xf></cellXfs><dxfs><xf numFmtId=\"49\"/></dxfs>"));

        assertThat(List.of(formats.of(0), formats.of(1), formats.of(2))).containsExactly("0", "mm-dd-yy", "");
    }

    @Test
    void hasNoneWhereTheWorkbookHasNoStyles() throws Exception {
        RawXlsx xlsx = new RawXlsx().part("xl/_rels/workbook.xml.rels", "<Relationships/>");

        assertThat(formats(xlsx).of(0)).isEmpty();
    }
}
