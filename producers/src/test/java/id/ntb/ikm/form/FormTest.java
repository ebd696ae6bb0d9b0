package id.ntb.ikm.form;

import static id.ntb.ikm.form.Cells.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.grid.GridRow;
import id.ntb.ikm.problem.ProblemException;
import id.ntb.ikm.reference.ReferenceData;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which row has the headings, what they mean, and what they leave open. */
class FormTest {

    private static final ReferenceData REFERENCE = ReferenceData.load();

    private static Optional<Form> recognised(String... lines) {
        return Form.recognise(rows(lines), "5202", FormSettings.NONE, REFERENCE);
    }

    private static List<String> fields(Form form) {
        return form.layout().columns().stream()
                .map(column -> column.field().map(Field::word).orElse("?"))
                .toList();
    }

    @Test
    void findsTheHeadingsBelowTitles() {
        Form form = recognised(
                        "DINAS PERINDUSTRIAN",
                        "DATA IKM TAHUN 2025",
                        "",
                        "NO | NAMA USAHA | KBLI | DESA",
                        "1 | UD Sari | 10762 | Ubung")
                .orElseThrow();

        assertThat(fields(form)).containsExactly("abaikan", "nama_usaha", "kbli", "desa");
        assertThat(form.below()).extracting(GridRow::number).containsExactly(5L);
    }

    @Test
    void joinsHeadingsUnderMergedCells() {
        Form form = recognised(
                        "NAMA USAHA | JUMLAH TENAGA KERJA | | KBLI", " | PRIA | WANITA | ", "UD Sari | 2 | 3 | 10762")
                .orElseThrow();

        assertThat(fields(form)).containsExactly("nama_usaha", "tenaga_kerja_l", "tenaga_kerja_p", "kbli");
        assertThat(form.layout().columns())
                .extracting(Column::heading)
                .contains("JUMLAH TENAGA KERJA PRIA", "JUMLAH TENAGA KERJA WANITA");
    }

    /** P is men (pria) to one office and women (perempuan) to another. */
    @Test
    void asksWhatAHeadingWithTwoMeaningsMeans() {
        assertThat(questions("NAMA USAHA | KBLI | EDISI KBLI | INVESTASI (RP) | TENAGA KERJA L | TENAGA KERJA P |"
                        + " TAHUN DATA"))
                .containsExactly("kolom.TENAGA KERJA P");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 | 2 | 3", "(1) | (2) | (3)", "1 | 2 | 3 | "})
    void passesOverARowThatNumbersTheColumns(String ordinals) {
        Form form = recognised("NAMA USAHA | KBLI | DESA", ordinals, "UD Sari | 10762 | Ubung")
                .orElseThrow();

        assertThat(form.below()).extracting(GridRow::number).containsExactly(3L);
    }

    @Test
    void takesARowOfDataForData() {
        Form form = recognised("NAMA USAHA | KBLI | DESA", "1 | 2 | 4", "UD Sari | 10762 | Ubung")
                .orElseThrow();

        assertThat(form.below()).hasSize(2);
    }

    @Test
    void findsNoHeadingsWhereFewerThanTwoAreKnown() {
        assertThat(recognised("UD Sari | 10762 | Ubung", "UD Rasa | 10761 | Praya"))
                .isEmpty();
        assertThat(recognised("NAMA USAHA | WARNA | BENTUK", "UD Sari | merah | bulat"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    NAMA USAHA                        | nama_usaha
                    Nama  Usaha                       | nama_usaha
                    KELURAHAN/DESA                    | desa
                    NOMOR INDUK KEPENDUDUKAN (NIK)    | nik_pemilik
                    NIB/TAHUN                         | nib
                    JUMLAH TENAGA KERJA PRIA          | tenaga_kerja_l
                    JUMLAH TENAGA KERJA WANITA        | tenaga_kerja_p
                    INVESTASI (RP. 000)               | nilai_investasi
                    STATUS                            | status_aktif
                    P-IRT/TAHUN                       | sppirt
                    tenaga_kerja_l                    | tenaga_kerja_l
                    """)
    void knowsTheHeadingsOfTheProvincialForm(String heading, String field) {
        assertThat(fields(recognised("NAMA USAHA | KBLI | " + heading).orElseThrow()))
                .endsWith(field);
    }

    private static List<String> questions(String... lines) {
        return recognised(lines).orElseThrow().questions().stream()
                .map(Question::key)
                .toList();
    }

    @Test
    void asksForTheUnitOfMoneyTheEditionAndTheYear() {
        assertThat(questions("NAMA USAHA | KBLI | INVESTASI | JUMLAH TENAGA KERJA PRIA | JUMLAH TENAGA KERJA WANITA"))
                .containsExactly("satuan.INVESTASI", "tetap.edisi_kbli", "tetap.tahun_data");
    }

    @Test
    void asksNothingWhereTheHeadingsSayIt() {
        assertThat(questions(
                        "NAMA USAHA | KBLI | EDISI KBLI | INVESTASI (RP) | JUMLAH TENAGA KERJA PRIA | JUMLAH TENAGA KERJA WANITA |"
                                + " TAHUN DATA"))
                .isEmpty();
    }

    @Test
    void asksWhichOfTwoColumnsOfOneMeaningCounts() {
        assertThat(questions(
                        "NAMA USAHA | KBLI | EDISI KBLI | INVESTASI (RP) | JUMLAH TENAGA KERJA PRIA | JUMLAH TENAGA KERJA WANITA |"
                                + " TAHUN DATA | DESA | KELURAHAN/DESA"))
                .containsExactly("kolom.KELURAHAN/DESA");
    }

    @Test
    void saysHowToAnswer() {
        Form form = recognised("NAMA USAHA | KBLI | INVESTASI | JUMLAH TENAGA KERJA PRIA | JUMLAH TENAGA KERJA WANITA")
                .orElseThrow();

        assertThatThrownBy(form::requireAnswers)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("--write-mapping")
                .hasMessageContaining("satuan.INVESTASI = rupiah | ribu | juta");
        assertThat(form.mappingText(List.of("nilai.kabupaten.Bima = 5206 | 5272")))
                .contains("satuan.INVESTASI =", "tetap.edisi_kbli =", "nilai.kabupaten.Bima =");
    }

    @Test
    void namesColumnsThatAreMissing() {
        Form form = recognised(
                        "NAMA USAHA | KBLI | EDISI KBLI | JUMLAH TENAGA KERJA PRIA | JUMLAH TENAGA KERJA WANITA | TAHUN DATA")
                .orElseThrow();

        assertThatThrownBy(form::requireAnswers)
                .hasMessageContaining("required columns were not found: [nilai_investasi]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JUMLAH", "TOTAL", "Jumlah:", "SUB TOTAL", "Subjumlah", "TOTAL IKM"})
    void passesOverTotals(String word) {
        Form form = recognised("NO | NAMA USAHA | KBLI | DESA").orElseThrow();
        FormRow row = form.read(rows(word + " | | | 12").get(0));

        assertThat(row.events()).isEmpty();
        assertThat(row.flags()).singleElement().satisfies(flag -> assertThat(flag.code())
                .isEqualTo("TOTALS_ROW"));
    }

    @Test
    void readsAFirmWhoseNameOnlyLooksLikeATotal() {
        Form form = recognised("NO | NAMA USAHA | KBLI | DESA").orElseThrow();
        FormRow row = form.read(rows("1 | JUMLAH JAYA | 10762 | Ubung").get(0));

        assertThat(row.flags()).noneMatch(flag -> flag.code().equals("TOTALS_ROW"));
    }

    @Test
    void saysThatTheCellsOfABrokenRowCannotBeToldApart() {
        Form form = recognised("NO | NAMA USAHA | KBLI | DESA").orElseThrow();
        FormRow row = form.read(new GridRow(2, List.of(GridCell.text("1;\"UD Sari;10762")), false));

        assertThat(row.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.problem().code()).isEqualTo("BROKEN_ROW"));
    }

    @Test
    void saysThatAKeyIsMissingAtTheFirstNik() {
        TestSheet sheet = new TestSheet().with("NIK", "5202014505850001").withoutKey();

        assertThatThrownBy(sheet::row).isInstanceOf(ProblemException.class).hasMessageContaining("--owner-key");
        assertThat(new TestSheet().with("NIK", "-").withoutKey().row().problems())
                .isEmpty();
    }
}
