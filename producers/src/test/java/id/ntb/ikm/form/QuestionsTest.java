package id.ntb.ikm.form;

import static id.ntb.ikm.form.Cells.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of an office before a row of its sheet is read, and what is not. */
class QuestionsTest {

    private static final String REGISTRATION = "NAMA USAHA|KBLI|EDISI KBLI|INVESTASI (RP)|TK L|TK W|TAHUN DATA";

    private static Questions questions(String headings, String... answers) {
        return questions(headings, new FormSettings(Answers.of(answers), Optional.empty(), Optional.empty()));
    }

    private static Questions questions(String headings, FormSettings settings) {
        Layout layout = new HeaderSearch(Headings.load(), settings.mapping())
                .search(rows(headings))
                .orElseThrow()
                .layout();
        return new Questions(layout, settings);
    }

    private static List<String> choices(Questions questions) {
        return questions.open().stream().map(Question::choice).toList();
    }

    @Test
    void asksNothingWhereTheHeadingsSayItAll() {
        assertThat(choices(questions(REGISTRATION))).isEmpty();
        assertThatCode(() -> questions(REGISTRATION).requireNone()).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            |TK W            ; |TK P           ; kolom.TK P = tenaga_kerja_l | tenaga_kerja_p
            NAMA USAHA       ; NAMA USAHA|DESA|KELURAHAN ; kolom.KELURAHAN = abaikan | desa
            (RP)             ; ''              ; satuan.INVESTASI = rupiah | ribu | juta
            EDISI KBLI       ; WARNA           ; tetap.edisi_kbli = 2015 | 2020 | 2025
            TAHUN DATA       ; WARNA           ; tetap.tahun_data = 2024 | 2025 | …
            """)
    void asksWhatAHeadingLeavesOpenAndNoMore(String heading, String instead, String question) {
        assertThat(choices(questions(REGISTRATION.replace(heading, instead)))).containsExactly(question);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = ';', textBlock = """
            |TK W            ; |TK P           ; kolom.TK P = tenaga_kerja_p
            NAMA USAHA       ; NAMA USAHA|DESA|KELURAHAN ; kolom.KELURAHAN = abaikan
            (RP)             ; ''              ; satuan.INVESTASI = juta
            EDISI KBLI       ; WARNA           ; tetap.edisi_kbli = 2020
            TAHUN DATA       ; WARNA           ; tetap.tahun_data = 2025
            TAHUN DATA       ; WARNA           ; tetap.tanggal_berlaku = 31/12/2025
            """)
    void asksNoMoreOnceItIsAnswered(String heading, String instead, String answer) {
        assertThat(choices(questions(REGISTRATION.replace(heading, instead), answer)))
                .isEmpty();
    }

    @Test
    void asksNoYearWhereTheCommandStatesADate() {
        FormSettings dated = new FormSettings(Mapping.NONE, Optional.of(LocalDate.of(2025, 12, 31)), Optional.empty());

        assertThat(choices(questions(REGISTRATION.replace("TAHUN DATA", "WARNA"), dated)))
                .isEmpty();
    }

    /** A value of production counts only with its month; without one its unit does not matter. */
    @Test
    void asksForTheUnitOfProductionOnlyWhereThereAreMonths() {
        assertThat(choices(questions(REGISTRATION + "|NILAI PRODUKSI"))).isEmpty();
        assertThat(choices(questions(REGISTRATION + "|NILAI PRODUKSI|BULAN")))
                .containsExactly("satuan.NILAI PRODUKSI = rupiah | ribu | juta");
        assertThat(choices(questions(REGISTRATION + "|NILAI PRODUKSI", "tetap.periode = 12/2025")))
                .containsExactly("satuan.NILAI PRODUKSI = rupiah | ribu | juta");
    }

    @Test
    void asksASheetOfReportsForNothingOfRegistrations() {
        Questions questions = questions("ikmId|PERIODE|JENIS USAHA|NILAI PRODUKSI (RP)");

        assertThat(choices(questions)).isEmpty();
        assertThatCode(questions::requireNone).doesNotThrowAnyException();
    }

    @Test
    void putsAllQuestionsIntoOneMessageWithHowToAnswer() {
        Questions questions = questions("NAMA USAHA|KBLI|INVESTASI|TK L|TK P");

        assertThatThrownBy(questions::requireNone)
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("ada pertanyaan yang hanya dapat dijawab kantor; jawab di berkas pemetaan"
                        + " (--mapping BERKAS; ikm check --write-mapping BERKAS membuatnya) / questions that only the"
                        + " office can answer; answer them in a mapping file (--mapping FILE; ikm check --write-mapping"
                        + " FILE makes one):")
                .hasMessageContaining("  kolom.TK P = tenaga_kerja_l | tenaga_kerja_p" + System.lineSeparator()
                        + "    P di sini pria (tenaga_kerja_l) atau perempuan (tenaga_kerja_p)? / does P mean men"
                        + " (tenaga_kerja_l) or women (tenaga_kerja_p)?")
                .hasMessageContaining("satuan.INVESTASI")
                .hasMessageContaining("tetap.edisi_kbli")
                .hasMessageContaining("tetap.tahun_data");
    }

    @ParameterizedTest
    @CsvSource({
        "NAMA USAHA, nama_usaha",
        "INVESTASI (RP), nilai_investasi",
        "TK L, tenaga_kerja_l",
        "TK W, tenaga_kerja_p"
    })
    void namesAColumnThatARegistrationCannotDoWithout(String heading, String field) {
        Questions questions = questions(REGISTRATION.replace(heading, "WARNA"));

        assertThat(choices(questions)).isEmpty();
        assertThatThrownBy(questions::requireNone)
                .isInstanceOf(ProblemException.class)
                .hasMessage("kolom wajib tidak ditemukan: [" + field
                        + "]; periksa judulnya, atau sebut kolomnya di berkas pemetaan: kolom.JUDUL = " + field
                        + " / required columns were not found: [" + field
                        + "]; check the headings, or name the column in the mapping file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kolom.WARNA = nama_usaha", "tetap.nama_usaha = UD Sari"})
    void isContentWithAColumnThatTheMappingFileNames(String answer) {
        Questions questions = questions(REGISTRATION.replace("NAMA USAHA", "WARNA"), answer);

        assertThatCode(questions::requireNone).doesNotThrowAnyException();
    }
}
