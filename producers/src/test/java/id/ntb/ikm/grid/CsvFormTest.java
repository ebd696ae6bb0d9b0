package id.ntb.ikm.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormTest {

    @TempDir
    private Path folder;

    private CsvForm form(String text, Charset charset) throws IOException {
        return CsvForm.of(Files.write(folder.resolve("a.csv"), text.getBytes(charset)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NAMA,KBLI,DESA        | ,
                    NAMA;KBLI;DESA        | ;
                    NAMA,USAHA;KBLI;DESA  | ;
                    """)
    void findsTheSeparatorThatIsCommonest(String headings, char separator) throws IOException {
        assertThat(form(headings + "\n", StandardCharsets.UTF_8).separator()).isEqualTo(separator);
    }

    @Test
    void findsTabs() throws IOException {
        assertThat(form("NAMA\tKBLI\tDESA\n", StandardCharsets.UTF_8).separator())
                .isEqualTo('\t');
    }

    @Test
    void looksBelowTitlesWithoutSeparators() throws IOException {
        assertThat(form("DATA IKM, TAHUN 2025\n\nNAMA;KBLI;DESA;KECAMATAN\n", StandardCharsets.UTF_8)
                        .separator())
                .isEqualTo(';');
    }

    @Test
    void takesUtf8ForItself() throws IOException {
        assertThat(form("NAMA;DESA\nCafé;Hu’u\n", StandardCharsets.UTF_8).charset())
                .isEqualTo(StandardCharsets.UTF_8);
        assertThat(form("NAMA;DESA\n", StandardCharsets.UTF_8).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void takesEverythingElseForWhatWindowsWrites() throws IOException {
        assertThat(form("NAMA;DESA\nCafé;Hu’u\n", CsvForm.WINDOWS).charset()).isEqualTo(CsvForm.WINDOWS);
    }

    /** A letter that only the last row has decides as well. */
    @Test
    void readsToTheEndBeforeItDecides() throws IOException {
        String text = "NAMA;DESA\n" + "UD Sari;Ubung\n".repeat(5_000) + "Café;Praya\n";

        assertThat(form(text, CsvForm.WINDOWS).charset()).isEqualTo(CsvForm.WINDOWS);
        assertThat(form(text, StandardCharsets.UTF_8).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void hasAFormForAnEmptyFileToo() throws IOException {
        assertThat(form("", StandardCharsets.UTF_8).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    /** Excel puts a line with the separator before all others where it was asked to. */
    @Test
    void findsTheSeparatorBelowTheLineThatNamesIt() throws IOException {
        assertThat(form("sep=;\nNAMA;KBLI;DESA\n", StandardCharsets.UTF_8).separator())
                .isEqualTo(';');
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Café          | true
                    Hu’u          | true
                    Rp 5.000 – 10 | true
                    Tahun ½       | true
                    plain         | false
                    """)
    void tellsWindowsFromUtf8ByTheFirstLetterBeyondAscii(String name, boolean differs) throws IOException {
        assertThat(form(name + ";1\n", CsvForm.WINDOWS).charset().equals(CsvForm.WINDOWS))
                .isEqualTo(differs);
        assertThat(form(name + ";1\n", StandardCharsets.UTF_8).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    /** Half of a letter at the end is no UTF-8: the file was cut off, or is of another encoding. */
    @Test
    void takesTextThatEndsAmidALetterForNoUtf8() throws IOException {
        byte[] whole = "NAMA;DESA\nUD Sari;é".getBytes(StandardCharsets.UTF_8);
        Path cut = Files.write(folder.resolve("cut.csv"), Arrays.copyOf(whole, whole.length - 1));

        assertThat(CsvForm.of(cut).charset()).isEqualTo(CsvForm.WINDOWS);
    }

    /** The advice about a unit alone has some seventy commas, and a file of rejected rows comes back with it. */
    @ParameterizedTest(name = "{0} rows")
    @ValueSource(ints = {1, 2, 5, 50})
    void isNotMisledByTextsWithManyCommas(int rows) throws IOException {
        String narrow = "ikmId;PERIODE;SATUAN\n" + "5202-000001;12/2025;kg, gram, ton, liter, pcs, dus\n".repeat(rows);

        assertThat(form(narrow, StandardCharsets.UTF_8).separator()).isEqualTo(';');
    }

    @Test
    void isNotMisledByDecimalCommasAndTitles() throws IOException {
        String text = "DINAS PERINDUSTRIAN, NTB\nDATA IKM, TAHUN 2025\n\nPRODUK;NILAI;BAHAN\nkopi;1,5;2,5\nteh;1;2,5\n";

        assertThat(form(text, StandardCharsets.UTF_8).separator()).isEqualTo(';');
    }

    @Test
    void looksForTheSeparatorInTheFirstTwentyLinesOnly() throws IOException {
        String rows = "a,b\n".repeat(50);

        assertThat(form("NAMA;DESA\n".repeat(20) + rows, StandardCharsets.UTF_8).separator())
                .isEqualTo(';');
        assertThat(form("NAMA;DESA\n".repeat(9) + rows, StandardCharsets.UTF_8).separator())
                .isEqualTo(',');
    }

    @Test
    void takesACommaWhereAFileOfOneColumnHasNone() throws IOException {
        assertThat(form("ikmId\n5202-000001\n", StandardCharsets.UTF_8).separator())
                .isEqualTo(',');
    }
}
