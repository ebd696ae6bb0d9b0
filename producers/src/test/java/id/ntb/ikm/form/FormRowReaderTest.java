package id.ntb.ikm.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.grid.GridRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of a row as a whole: from when on it holds, whose it is, and whether it is one of a firm at all. */
class FormRowReaderTest {

    private static String since(TestSheet sheet) {
        assertThat(sheet.row().problems()).isEmpty();
        return sheet.event("registration").get("effectiveFrom").asText();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            15/03/2025      | 2024 | 2025-03-15
            15 Maret 2025   | none | 2025-03-15
            45731           | 2024 | 2025-03-15
            none            | 2024 | 2024-01-01
            -               | 2024 | 2024-01-01
            none            | 2024.0 | 2024-01-01
            none            | 31/12/2024 | 2024-01-01
            """)
    void holdsFromItsDateOrElseFromTheYearOfItsData(String date, String year, String expected) {
        TestSheet sheet = new TestSheet()
                .with("TANGGAL BERLAKU", date == null ? "" : date)
                .with("TAHUN DATA", year == null ? "" : year);

        assertThat(since(sheet)).isEqualTo(expected);
    }

    /** The cell that the office meant is named, and not the one beside it that is empty on purpose. */
    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            31/02/2025 | none | TANGGAL BERLAKU NOT_DATE
            2025       | none | TANGGAL BERLAKU NOT_DATE
            none       | dua  | TAHUN DATA NOT_YEAR
            none       | 25   | TAHUN DATA NOT_YEAR
            none       | 2100 | TAHUN DATA NOT_YEAR
            none       | none | TAHUN DATA MISSING
            """)
    void namesTheDateThatCannotBeRead(String date, String year, String problem) {
        TestSheet sheet = new TestSheet()
                .with("TANGGAL BERLAKU", date == null ? "" : date)
                .with("TAHUN DATA", year == null ? "" : year);

        assertThat(sheet.problems()).containsExactly(problem);
    }

    @Test
    void namesTheOnlyColumnOfADateThatTheSheetHas() {
        TestSheet sheet = new TestSheet().without("TAHUN DATA").with("TANGGAL BERLAKU", "");

        assertThat(sheet.problems()).containsExactly("TANGGAL BERLAKU MISSING");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            05/01/2026        | 2026-01-04T16:00:00Z
            5 Januari 2026    | 2026-01-04T16:00:00Z
            46027             | 2026-01-04T16:00:00Z
            -                 | ''
            """)
    void wasRecordedAtTheMidnightThatBeganTheDayInTheProvince(String cell, String expected) {
        ObjectNode event = new TestSheet().with("TANGGAL PENDATAAN", cell).event("registration");

        assertThat(event.path("recordedAt").asText()).isEqualTo(expected);
    }

    @Test
    void recordsEveryEventOfTheRowAtTheSameMoment() {
        FormRow row = new TestSheet()
                .with("HALAL", "ID521/2023")
                .with("TANGGAL PENDATAAN", "05/01/2026")
                .row();

        assertThat(row.events()).hasSize(2).allSatisfy(event -> assertThat(
                        event.tree().get("recordedAt").asText())
                .isEqualTo("2026-01-04T16:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kemarin", "05/13/2026", "05/01/26", "05/01/2026 08:00"})
    void refusesAMomentOfRecordingThatIsNone(String cell) {
        assertThat(new TestSheet().with("TANGGAL PENDATAAN", cell).problems())
                .containsExactly("TANGGAL PENDATAAN NOT_DATE");
    }

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            JUMLAH          | none    | true
            jumlah          | none    | true
            Jumlah:         | none    | true
            TOTAL IKM 2025  | none    | true
            Sub Total       | TOTAL   | true
            SUBTOTAL        | none    | true
            JUMLAH JAYA     | 10762   | false
            JUMLAHAN        | none    | false
            UD TOTAL        | none    | false
            TOTALITAS       | none    | false
            """)
    void takesARowOfSumsForNoFirm(String name, String kbli, boolean total) {
        FormRow row = new TestSheet()
                .with("NAMA USAHA", name)
                .with("KBLI", kbli == null ? "" : kbli)
                .row();

        assertThat(row.flags().stream().anyMatch(flag -> flag.code().equals("TOTALS_ROW")))
                .isEqualTo(total);
        assertThat(row.events().isEmpty()).isEqualTo(total);
        assertThat(row.problems().isEmpty()).isEqualTo(total || kbli != null);
    }

    @Test
    void readsAFirmThatHasAnIdWhateverItIsCalled() {
        FormRow row = new TestSheet()
                .with("ikmId", "5202-000001")
                .with("NAMA USAHA", "TOTAL")
                .row();

        assertThat(row.events()).hasSize(1);
        assertThat(row.ikmId()).contains("5202-000001");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            none        | none          | UD Sari  | Ubung | nama:UDSARI/UBUNG
            none        | none          | ud. sari | UBUNG | nama:UDSARI/UBUNG
            none        | none          | Café Ñ   | Hu’u  | nama:CAFÉÑ/HUU
            none        | none          | UD Sari  | none  |
            none        | none          | ***      | Ubung |
            none        | 1234567890123/2024 | UD Sari | none | nib:1234567890123
            none        | dalam proses  | UD Sari  | none  |
            5202-000001 | 1234567890123 | UD Sari  | Ubung |
            """)
    void isKnownByWhatItStates(String id, String nib, String name, String village, String identity) {
        FormRow row = new TestSheet()
                .with("ikmId", id == null ? "" : id)
                .with("NIB", nib == null ? "" : nib)
                .with("NAMA USAHA", name)
                .with("DESA", village == null ? "" : village)
                .row();

        assertThat(row.identities().stream().findFirst().orElse(null)).isEqualTo(identity);
    }

    @Test
    void saysOfABrokenRowOnlyThatItIsBroken() {
        FormRow row = new TestSheet().form().read(new GridRow(9, List.of(GridCell.text("UD \"Sari;10762")), false));

        assertThat(row.events()).isEmpty();
        assertThat(row.problems()).containsExactly(new CellProblem("", "", CellReason.BROKEN_ROW.problem()));
    }

    @Test
    void takesCellsThatARowLeavesOutAtItsEndForEmpty() {
        FormRow row = new TestSheet().form().read(Cells.row(2, "UD Sari | Jonggat | Ubung | keripik | 10762"));

        assertThat(row.problems())
                .extracting(
                        problem -> problem.heading() + " " + problem.problem().code())
                .containsExactly(
                        "EDISI KBLI MISSING",
                        "JUMLAH TENAGA KERJA PRIA NUMBER_MISSING",
                        "JUMLAH TENAGA KERJA WANITA NUMBER_MISSING",
                        "INVESTASI (RP) NUMBER_MISSING",
                        "TAHUN DATA MISSING");
    }
}
