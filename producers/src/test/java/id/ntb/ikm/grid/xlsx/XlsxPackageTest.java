package id.ntb.ikm.grid.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.grid.Grid;
import id.ntb.ikm.problem.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are called XLSX: put together differently, broken, or made to do harm. */
class XlsxPackageTest {

    private static final String UNREADABLE =
            "bukan berkas XLSX yang utuh; bila berkas bersandi atau .xls lama, buka di Excel"
                    + " dan simpan sebagai .xlsx tanpa sandi / not a whole XLSX file; if it has a password or is an old .xls, open it"
                    + " in Excel and save it as .xlsx without a password";
    private static final String DAMAGED =
            "berkas XLSX ini rusak; buka dan simpan lagi di Excel / this XLSX file is damaged;"
                    + " open it in Excel and save it again";

    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>";
    private static final String WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("data.xlsx");
    }

    private String firstCell() throws IOException {
        try (Grid grid = XlsxGrid.open(file, Optional.empty())) {
            return grid.rows().map(row -> row.cell(0).text()).findFirst().orElse("no row");
        }
    }

    private String firstCell(RawXlsx xlsx) throws IOException {
        xlsx.write(file);
        return firstCell();
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"urn:x/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String... all) {
        return "<Relationships>" + String.join("", all) + "</Relationships>";
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "Worksheets/Sheet1.xml"})
    void findsAWorksheetHoweverTheWorkbookPointsToIt(String target) throws IOException {
        RawXlsx xlsx =
                new RawXlsx().sheet(ROW).part(WORKBOOK_RELATIONS, relations(relation("s1", "worksheet", target)));

        assertThat(firstCell(xlsx)).isEqualTo("7");
    }

    @Test
    void findsAWorkbookThatIsCalledOtherwise() throws IOException {
        RawXlsx xlsx = new RawXlsx()
                .part("_rels/.rels", relations(relation("a", "officeDocument", "isi/buku.xml")))
                .part("isi/_rels/buku.xml.rels", relations(relation("r7", "worksheet", "lembar.xml")))
                .part(
                        "isi/buku.xml",
                        "<workbook><sheets><sheet name='A' r:id='r7' xmlns:r='urn:r'/></sheets></workbook>")
                .part("isi/lembar.xml", "<worksheet><sheetData>" + ROW + "</sheetData></worksheet>");

        assertThat(firstCell(xlsx)).isEqualTo("7");
    }

    @Test
    void doesWithoutStylesAndTexts() throws IOException {
        RawXlsx xlsx = new RawXlsx()
                .sheet("<row r=\"1\"><c r=\"A1\" s=\"3\"><v>7</v></c></row>")
                .part(WORKBOOK_RELATIONS, relations(relation("s1", "worksheet", "worksheets/sheet1.xml")));

        assertThat(firstCell(xlsx)).isEqualTo("7");
    }

    @Test
    void saysThatATextIsMissingWhereThereIsNoTableOfThem() {
        RawXlsx xlsx = new RawXlsx()
                .sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
                .part(WORKBOOK_RELATIONS, relations(relation("s1", "worksheet", "worksheets/sheet1.xml")));

        assertThatThrownBy(() -> firstCell(xlsx))
                .isInstanceOf(ProblemException.class)
                .hasMessage(DAMAGED);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '~', textBlock = """
            _rels/.rels                  ~ <Relationships>
            _rels/.rels                  ~ no xml
            xl/_rels/workbook.xml.rels   ~ <Relationships/>
            xl/_rels/workbook.xml.rels   ~ <Relationships><Relationship Id="s1" Type="urn:x/worksheet" Target="../../../etc/passwd"/></Relationships>
            xl/_rels/workbook.xml.rels   ~ <Relationships><Relationship Id="s1" Type="urn:x/worksheet" Target="http://localhost:1/a.xml"/></Relationships>
            xl/workbook.xml              ~ <workbook
            xl/styles.xml                ~ <styleSheet>
            xl/styles.xml                ~ ''
            """)
    void saysThatAFileIsNotWholeWherePartsAreMissingOrBroken(String part, String content) {
        assertThatThrownBy(() -> firstCell(new RawXlsx().sheet(ROW).part(part, content)))
                .isInstanceOf(ProblemException.class)
                .hasMessage(UNREADABLE);
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, 22, 400})
    void saysThatAFileIsNotWholeThatWasCutOff(int length) throws IOException {
        byte[] whole = Files.readAllBytes(new RawXlsx().sheet(ROW).write(file));
        Files.write(file, Arrays.copyOf(whole, length));

        assertThatThrownBy(this::firstCell).isInstanceOf(ProblemException.class).hasMessage(UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NAMA;KBLI\n", "<html><table><tr><td>NAMA</td></tr></table></html>", "{\\rtf1}", "%PDF-1.7"})
    void saysThatAFileOfAnotherKindIsNoXlsx(String content) throws IOException {
        Files.writeString(file, content);

        assertThatThrownBy(this::firstCell).isInstanceOf(ProblemException.class).hasMessage(UNREADABLE);
    }

    @Test
    void saysThatAnotherZipIsNoXlsx() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("../../content.xml"));
            zip.write("<office/>".getBytes(StandardCharsets.UTF_8));
        }

        assertThatThrownBy(this::firstCell).isInstanceOf(ProblemException.class).hasMessage(UNREADABLE);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void saysByItselfThatAFileIsNotThere() {
        assertThatThrownBy(this::firstCell).isInstanceOf(NoSuchFileException.class);
    }

    /** Bytes of the compressed rows are turned over, one after another; none may end in anything but an answer. */
    @Test
    void answersWhateverAByteHasBecome() throws IOException {
        byte[] whole = Files.readAllBytes(new RawXlsx().sheet(ROW.repeat(50)).write(file));
        for (int at = 0; at < whole.length; at += 7) {
            byte[] torn = whole.clone();
            torn[at] ^= 0x5A;
            Files.write(file, torn);
            assertAnswered(at);
        }
    }

    private void assertAnswered(int at) throws IOException {
        try {
            assertThat(firstCell()).as("byte %d", at).isNotNull();
        } catch (ProblemException e) {
            assertThat(e.getMessage()).as("byte %d", at).contains(" / ");
        }
    }

    /** A hundred megabytes in one tenth of one: what no worksheet does, and what fills the disk of one who unpacks it. */
    @Test
    void refusesAWorksheetThatUnpacksToMoreThanAnyDoes() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            new RawXlsx().copyTo(zip);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            blow(zip);
        }

        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThatThrownBy(this::firstCell)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("mengembang lebih dari 400 kali");
    }

    private static void blow(OutputStream out) throws IOException {
        out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (int megabyte = 0; megabyte < 100; megabyte++) {
            out.write(blanks);
        }
        out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
    }
}
