package id.ntb.ikm.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.grid.GridCell;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationReaderTest {

    private static String value(TestSheet sheet, String field) {
        assertThat(sheet.row().problems()).isEmpty();
        return sheet.event("registration").path(field).asText();
    }

    @Test
    void readsAGoodRow() {
        TestSheet sheet = new TestSheet();

        assertThat(value(sheet, "name")).isEqualTo("UD Sari Rasa");
        assertThat(value(sheet, "regency")).isEqualTo("5202");
        assertThat(value(sheet, "district")).isEqualTo("Jonggat");
        assertThat(value(sheet, "village")).isEqualTo("Ubung");
        assertThat(value(sheet, "kbli")).isEqualTo("10762");
        assertThat(value(sheet, "kbliEdition")).isEqualTo("2020");
        assertThat(value(sheet, "workersMale")).isEqualTo("2");
        assertThat(value(sheet, "workersFemale")).isEqualTo("3");
        assertThat(value(sheet, "investmentIdr")).isEqualTo("5000000");
        assertThat(value(sheet, "effectiveFrom")).isEqualTo("2025-01-01");
        assertThat(value(sheet, "status")).isEqualTo("ACTIVE");
        assertThat(sheet.types()).containsExactly("registration");
        assertThat(sheet.flags()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Aktif               | ACTIVE
                    AKTIF               | ACTIVE
                    active              | ACTIVE
                    -                   | ACTIVE
                    Tidak Aktif         | DORMANT
                    tdk aktif           | DORMANT
                    Non-Aktif           | DORMANT
                    nonaktif            | DORMANT
                    Belum aktif         | DORMANT
                    Dormant             | DORMANT
                    Tutup               | CLOSED
                    Tutup sementara     | CLOSED
                    Berhenti produksi   | CLOSED
                    Bubar               | CLOSED
                    """)
    void readsTheStatus(String cell, String expected) {
        assertThat(value(new TestSheet().with("STATUS", cell), "status")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Terverifikasi", "Belum verifikasi", "SUDAH DIVERIFIKASI"})
    void flagsAStatusThatSpeaksOfVerificationOnly(String cell) {
        TestSheet sheet = new TestSheet().with("STATUS", cell);

        assertThat(value(sheet, "status")).isEqualTo("ACTIVE");
        assertThat(sheet.flags()).containsExactly("STATUS_NOT_STATED");
    }

    @Test
    void refusesAStatusThatItDoesNotKnow() {
        assertThat(new TestSheet().with("STATUS", "pindah").problems()).containsExactly("STATUS STATUS_UNKNOWN");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    5202                 | 5202
                    Lombok Tengah        | 5202
                    Kab. Lombok Tengah   | 5202
                    KABUPATEN LOMBOK TENGAH | 5202
                    Loteng               | 5202
                    -                    | 5202
                    """)
    void knowsTheOwnRegencyByItsNames(String cell, String expected) {
        assertThat(value(new TestSheet().with("KABUPATEN", cell), "regency")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Kota Mataram     | REGENCY_OF_ANOTHER_OFFICE
                    Kab. Bima        | REGENCY_OF_ANOTHER_OFFICE
                    5206             | REGENCY_OF_ANOTHER_OFFICE
                    Bima             | REGENCY_AMBIGUOUS
                    BIMA             | REGENCY_AMBIGUOUS
                    Denpasar         | REGENCY_UNKNOWN
                    """)
    void refusesAnotherRegencyInAnOfficesSheet(String cell, String expected) {
        assertThat(new TestSheet().with("KABUPATEN", cell).problems()).containsExactly("KABUPATEN " + expected);
    }

    @Test
    void asksWhichBimaIsMeant() {
        assertThat(new TestSheet().with("KABUPATEN", "Bima").row().questions())
                .containsExactly("nilai.kabupaten.Bima = 5206 | 5272");
    }

    @Test
    void leavesTheRegencyToTheProvince() {
        assertThat(value(new TestSheet().ofOffice("52").with("KABUPATEN", "Kota Bima"), "regency"))
                .isEqualTo("5272");
        assertThat(new TestSheet().ofOffice("52").with("KABUPATEN", "").problems())
                .containsExactly("KABUPATEN MISSING");
    }

    @ParameterizedTest(name = "{0} of {1} is {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    10762                       | 2020 | 10762 |
                    10762.0                     | 2020 | 10762 |
                    C10762                      | 2020 | 10762 |
                    10762 - Industri keripik    | 2020 | 10762 |
                    1076                        | 2020 | 1076  |
                    10                          | 2020 |       | KBLI_UNREADABLE
                    industri apa saja           | 2020 |       | KBLI_UNREADABLE
                    107621                      | 2020 |       | KBLI_UNREADABLE
                    """)
    void readsAKbli(String cell, String edition, String kbli, String problem) {
        TestSheet sheet = new TestSheet().with("KBLI", cell).with("EDISI KBLI", edition);

        assertThat(sheet.problems()).isEqualTo(problem == null ? List.of() : List.of("KBLI " + problem));
        if (kbli != null) {
            assertThat(value(sheet, "kbli")).isEqualTo(kbli);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NAMA USAHA      | MISSING
                    KBLI            | MISSING
                    EDISI KBLI      | MISSING
                    TAHUN DATA      | MISSING
                    INVESTASI (RP)  | NUMBER_MISSING
                    JUMLAH TENAGA KERJA PRIA  | NUMBER_MISSING
                    JUMLAH TENAGA KERJA WANITA  | NUMBER_MISSING
                    """)
    void needsWhatARegistrationCannotDoWithout(String heading, String problem) {
        assertThat(new TestSheet().with(heading, "").problems()).containsExactly(heading + " " + problem);
        assertThat(new TestSheet().with(heading, "-").problems()).containsExactly(heading + " " + problem);
    }

    @Test
    void namesEveryCellThatIsWrongAtOnce() {
        TestSheet sheet = new TestSheet()
                .with("NAMA USAHA", "")
                .with("JUMLAH TENAGA KERJA PRIA", "dua")
                .with("INVESTASI (RP)", "3,5E+07")
                .with("STATUS", "?");

        assertThat(sheet.problems())
                .containsExactlyInAnyOrder(
                        "NAMA USAHA MISSING",
                        "JUMLAH TENAGA KERJA PRIA NOT_NUMBER",
                        "INVESTASI (RP) DIGITS_LOST",
                        "STATUS STATUS_UNKNOWN");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    1998          | 1998
                    2015.0        | 2015
                    17/08/2019    | 2019
                    17 Mei 2019   | 2019
                    36526         | 2000
                    0             | ''
                    -             | ''
                    """)
    void readsTheYearOfFounding(String cell, String expected) {
        assertThat(value(new TestSheet().with("TAHUN BERDIRI", cell), "establishedYear"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"98", "1798", "lama sekali", "2015-2016"})
    void refusesWhatIsNoYear(String cell) {
        assertThat(new TestSheet().with("TAHUN BERDIRI", cell).problems()).containsExactly("TAHUN BERDIRI NOT_YEAR");
    }

    @Test
    void findsCommoditiesInWhatIsMade() {
        JsonNode commodities = new TestSheet()
                .with("JENIS USAHA", "Teh kelor, kursi rotan dan TEH_KELOR")
                .event("registration")
                .get("commodities");

        assertThat(StreamSupport.stream(commodities.spliterator(), false).map(JsonNode::asText))
                .containsExactly("TEH_KELOR");
    }

    @Test
    void prefersAStatedDateToTheYearOfTheData() {
        assertThat(value(new TestSheet().with("TANGGAL BERLAKU", "15/03/2025"), "effectiveFrom"))
                .isEqualTo("2025-03-15");
        assertThat(new TestSheet().with("TANGGAL BERLAKU", "31/02/2025").problems())
                .containsExactly("TANGGAL BERLAKU NOT_DATE");
    }

    @Test
    void takesTheMomentOfRecordingFromMidnightInTheProvince() {
        assertThat(value(new TestSheet().with("TANGGAL PENDATAAN", "05/01/2026"), "recordedAt"))
                .isEqualTo("2026-01-04T16:00:00Z");
    }

    @Test
    void readsANikToItsHashAndNothingElse() {
        TestSheet sheet = new TestSheet().with("NIK", "5202014505850001");

        assertThat(value(sheet, "ownerHash")).matches("[0-9a-f]{64}");
        assertThat(sheet.event("registration").toString()).doesNotContain("5202014505850001");
        assertThat(sheet.row().identities().get(0)).matches("nik:[0-9a-f]{64}");
    }

    @Test
    void showsNothingOfANikThatCannotBeRead() {
        FormRow row = new TestSheet()
                .with("NIK", new GridCell("5202014505850000", true, "0"))
                .row();

        assertThat(row.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.problem().code()).isEqualTo("NIK_DIGITS_LOST");
            assertThat(problem.shown()).isEmpty();
        });
    }

    @Test
    void isKnownByOwnerLicenceOrNameInThisOrder() {
        assertThat(new TestSheet().with("NIB", "1234567890123").row().identities())
                .containsExactly("nib:1234567890123", "nama:UDSARIRASA/UBUNG");
        assertThat(new TestSheet().with("DESA", "").row().identities()).isEmpty();
        assertThat(new TestSheet().with("ikmId", "5202-000001").row().identities())
                .isEmpty();
    }
}
