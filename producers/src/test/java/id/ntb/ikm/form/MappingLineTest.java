package id.ntb.ikm.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingLineTest {

    /** Key and value, joined by an arrow; none where the line answers nothing. */
    private static List<String> answers(String line) {
        List<String> answers = new ArrayList<>();
        new MappingLine("pemetaan.txt:7", line).answer((key, value) -> answers.add(key + " → " + value));
        return answers;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            kolom.TK P = tenaga_kerja_p                   ; kolom.TKP → tenaga_kerja_p
            kolom.TK P=TENAGA_KERJA_P                     ; kolom.TKP → TENAGA_KERJA_P
            '  kolom. TK. P  =  tenaga_kerja_p '           ; kolom.TKP → tenaga_kerja_p
            satuan.INVESTASI (RP. 000) = juta             ; satuan.INVESTASI → juta
            satuan.INVESTASI = Juta                       ; satuan.INVESTASI → Juta
            angka.JUMLAH PRODUKSI/BULAN = titik_desimal   ; angka.JUMLAHPRODUKSIBULAN → titik_desimal
            nilai.kabupaten.Bima = 5272                   ; nilai.kabupaten.BIMA → 5272
            nilai.KABUPATEN.Kab. Bima = 5206              ; nilai.kabupaten.KABBIMA → 5206
            tetap.edisi_kbli = 2020                       ; tetap.edisi_kbli → 2020
            tetap.Edisi_KBLI = 2020                       ; tetap.edisi_kbli → 2020
            tetap.lembar = Data 2025 = akhir              ; tetap.lembar → Data 2025 = akhir
            \uFEFFtetap.edisi_kbli = 2020                 ; tetap.edisi_kbli → 2020
            """)
    void readsAnAnswerHoweverItIsSpaced(String line, String answer) {
        assertThat(answers(line)).containsExactly(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "\t", "\uFEFF", "# kolom.P = nib", "  # ", "#", "kolom.P =", "tetap.edisi_kbli =   "})
    void passesOverWhatAnswersNothing(String line) {
        assertThat(answers(line)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            kolom P tenaga kerja   ~ harus KUNCI = NILAI / must be KEY = VALUE
            kolon.P = nib          ~ kunci "kolon.P" tidak dikenal; yang ada: kolom., satuan., angka., nilai., tetap. / unknown key "kolon.P"; there are: kolom., satuan., angka., nilai., tetap.
            = nib                  ~ kunci "" tidak dikenal; yang ada: kolom., satuan., angka., nilai., tetap. / unknown key ""; there are: kolom., satuan., angka., nilai., tetap.
            kolom.P = jumlah       ~ jawaban "jumlah" tidak dikenal untuk kunci ini / unknown answer "jumlah" to this key
            satuan.NILAI = ratusan ~ jawaban "ratusan" tidak dikenal untuk kunci ini / unknown answer "ratusan" to this key
            angka.JUMLAH = koma    ~ jawaban "koma" tidak dikenal untuk kunci ini / unknown answer "koma" to this key
            """)
    void saysInBothLanguagesWhatItDoesNotUnderstand(String line, String expected) {
        assertThatThrownBy(() -> answers(line))
                .isInstanceOf(ProblemException.class)
                .hasMessage("pemetaan.txt:7: " + expected);
    }

    /** Also where the value is still open: a slip in a key is found before the answer is. */
    @ParameterizedTest
    @ValueSource(strings = {"tetap.warna = merah", "nilai.warna.merah = 1", "tetap.warna =", "tetap = 2020"})
    void listsTheFieldsThatThereAre(String line) {
        assertThatThrownBy(() -> answers(line))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("tidak dikenal; yang ada: ikm_id, nik_pemilik, nama_usaha, ")
                .hasMessageContaining("unknown field ")
                .hasMessageEndingWith("pemasaran, abaikan");
    }
}
