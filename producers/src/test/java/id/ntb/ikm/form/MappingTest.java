package id.ntb.ikm.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {

    @TempDir
    private Path folder;

    private Mapping mapping(String... lines) {
        try {
            return Mapping.read(Files.write(folder.resolve("pemetaan.txt"), List.of(lines)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void answersEachKindOfQuestion() {
        Mapping mapping = mapping(
                "kolom.P = tenaga_kerja_p",
                "satuan.NILAI PRODUKSI = ribu",
                "angka.JUMLAH PRODUKSI = titik_desimal",
                "nilai.kabupaten.Bima = 5272",
                "tetap.edisi_kbli = 2020",
                "tetap.lembar = Data 2025");

        assertThat(mapping.column("P")).contains(Field.TENAGA_KERJA_P);
        assertThat(mapping.unit("NILAI PRODUKSI")).contains(MoneyUnit.RIBU);
        assertThat(mapping.points("JUMLAH PRODUKSI")).contains(PointStyle.TITIK_DESIMAL);
        assertThat(mapping.value(Field.KABUPATEN, "Bima")).contains("5272");
        assertThat(mapping.constant(Field.EDISI_KBLI)).contains("2020");
        assertThat(mapping.worksheet()).contains("Data 2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nilai produksi", "NILAI  PRODUKSI", "Nilai-Produksi", "NILAI PRODUKSI (RP. 000)"})
    void findsAHeadingHoweverItIsWritten(String heading) {
        assertThat(mapping("satuan.Nilai Produksi = juta").unit(heading)).contains(MoneyUnit.JUTA);
    }

    @Test
    void findsACellHoweverItIsWritten() {
        Mapping mapping = mapping("nilai.satuan_produksi.Ember Besar = KG");

        assertThat(mapping.value(Field.SATUAN_PRODUKSI, "ember  besar")).contains("KG");
        assertThat(mapping.value(Field.SATUAN_PRODUKSI, "EMBER-BESAR")).contains("KG");
        assertThat(mapping.value(Field.SATUAN_PRODUKSI, "ember")).isEmpty();
    }

    @Test
    void passesOverCommentsEmptyLinesAndOpenQuestions() {
        Mapping mapping = mapping("# kolom.P = nib", "", "   ", "kolom.P =", "tetap.tahun_data = ");

        assertThat(mapping.column("P")).isEmpty();
        assertThat(mapping.constant(Field.TAHUN_DATA)).isEmpty();
        assertThat(mapping.lines()).isEmpty();
    }

    @Test
    void takesAFileWithAByteOrderMarkAsEditorsWriteIt() {
        assertThat(mapping("\uFEFFtetap.edisi_kbli=2020").constant(Field.EDISI_KBLI))
                .contains("2020");
    }

    @Test
    void takesTheLastOfTwoAnswers() {
        assertThat(mapping("tetap.edisi_kbli = 2015", "tetap.edisi_kbli = 2020").constant(Field.EDISI_KBLI))
                .contains("2020");
    }

    @Test
    void keepsAnEqualsSignInAnAnswer() {
        assertThat(mapping("tetap.lembar = A = B").worksheet()).contains("A = B");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    kolom P tenaga kerja      | must be KEY = VALUE
                    kolon.P = nib             | unknown key "kolon.P"
                    kolom.P = jumlah          | unknown answer "jumlah"
                    satuan.NILAI = ratusan    | unknown answer "ratusan"
                    angka.JUMLAH = koma       | unknown answer "koma"
                    tetap.warna = merah       | unknown field "warna"
                    nilai.warna.merah = 1     | unknown field "warna"
                    """)
    void namesTheLineThatIsNoAnswer(String line, String reason) {
        assertThatThrownBy(() -> mapping("# keterangan", line))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("pemetaan.txt:2: ")
                .hasMessageContaining(reason);
    }

    /** As an older Notepad saves it, where a heading has a letter beyond ASCII. */
    @Test
    void saysHowAFileIsToBeSavedThatIsNotUtf8() throws IOException {
        Path file = Files.writeString(folder.resolve("ansi.txt"), "kolom.Café = desa", StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Mapping.read(file))
                .isInstanceOf(ProblemException.class)
                .hasMessage(
                        "ansi.txt: bukan teks UTF-8; simpan lagi sebagai UTF-8 / is not UTF-8 text; save it again as"
                                + " UTF-8");
    }
}
