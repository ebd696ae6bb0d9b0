package id.ntb.ikm.form;

import static id.ntb.ikm.form.Cells.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldColumnTest {

    private static FieldColumn column(String heading, Field field, String... answers) {
        Layout layout = new Layout(List.of(new Column(1, heading, Optional.of(field))));
        return FieldColumn.of(field, layout, Answers.of(answers));
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource(delimiter = ';', textBlock = """
            a | Ubung | c ; Ubung
            a |           ; 2020
            a | | c       ; 2020
            a             ; 2020
            a | -         ; -
            """)
    void letsWhatHoldsForAllRowsStandInForAnEmptyCell(String cells, String expected) {
        FieldColumn column = column("EDISI KBLI", Field.EDISI_KBLI, "tetap.edisi_kbli = 2020");

        assertThat(column.cell(row(2, cells)).text()).isEqualTo(expected);
    }

    @Test
    void isEmptyWhereTheSheetHasNoSuchColumnAndNobodyAnswered() {
        FieldColumn none = FieldColumn.of(Field.KBLI, new Layout(List.of()), Mapping.NONE);

        assertThat(none.cell(row(2, "10762 | 10762")).isBlank()).isTrue();
        assertThat(none.heading()).isEqualTo("kbli");
    }

    @Test
    void takesTheAnswerForAColumnThatTheSheetHasNot() {
        FieldColumn year =
                FieldColumn.of(Field.TAHUN_DATA, new Layout(List.of()), Answers.of("tetap.tahun_data = 2025"));

        assertThat(year.cell(row(2, "UD Sari")).text()).isEqualTo("2025");
        assertThat(year.heading()).isEqualTo("tahun_data");
    }

    @Test
    void prefersTheOfficesUnitToTheOneOfTheHeading() {
        String heading = "NILAI INVESTASI (RP. 000)";

        assertThat(column(heading, Field.NILAI_INVESTASI).unit()).contains(MoneyUnit.RIBU);
        assertThat(column(heading, Field.NILAI_INVESTASI, "satuan.Nilai Investasi = juta")
                        .unit())
                .contains(MoneyUnit.JUTA);
        assertThat(column("NILAI INVESTASI", Field.NILAI_INVESTASI).unit()).isEmpty();
    }

    @Test
    void knowsHowTheOfficeSaysItWritesNumbers() {
        assertThat(column("JUMLAH PRODUKSI", Field.JUMLAH_PRODUKSI, "angka.JUMLAH PRODUKSI = titik_ribuan")
                        .points())
                .contains(PointStyle.TITIK_RIBUAN);
        assertThat(column("JUMLAH PRODUKSI", Field.JUMLAH_PRODUKSI).points()).isEmpty();
    }
}
