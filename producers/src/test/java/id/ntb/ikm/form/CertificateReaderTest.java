package id.ntb.ikm.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateReaderTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    HALAL  | ID52110000012345/2023             | HALAL        | ID52110000012345 | 2023-01-01 | ''
                    HALAL  | ID 5211 0000 0123 45 (2023)       | HALAL        | ID52110000012345 | 2023-01-01 | ''
                    P-IRT  | 2065202010123-28/2023             | SPPIRT       | 2065202010123-28 | 2023-01-01 | 2028-12-31
                    P-IRT  | PIRT No. 206520201012328          | SPPIRT       | 206520201012328  | 2025-01-01 | 2028-12-31
                    MEREK  | SARI RASA IDM000123456/2022       | MEREK        | IDM000123456     | 2022-01-01 | ''
                    MEREK  | sari rasa (idm000123456) 2022     | MEREK        | IDM000123456     | 2022-01-01 | ''
                    SNI    | SNI 01-2886-2000/2021             | SNI          | SNI 01-2886-2000 | 2021-01-01 | ''
                    SNI    | 1234567890123/2023                | SNI_BINA_UMK | 1234567890123    | 2023-01-01 | ''
                    HACCP  | HC-12.3 tgl 15 Maret 2024         | HACCP        | HC-12.3          | 2024-03-15 | ''
                    """)
    void readsNumberAndDates(String heading, String cell, String scheme, String number, String from, String until) {
        ObjectNode event = new TestSheet().with(heading, cell).event("certification");

        assertThat(event.get("scheme").asText()).isEqualTo(scheme);
        assertThat(event.get("action").asText()).isEqualTo("ISSUED");
        assertThat(event.get("certificateNumber").asText()).isEqualTo(number);
        assertThat(event.get("effectiveFrom").asText()).isEqualTo(from);
        assertThat(event.path("validUntil").asText()).isEqualTo(until);
    }

    @Test
    void takesTheBrandForTheProduct() {
        assertThat(new TestSheet()
                        .with("MEREK", "SARI RASA IDM000123456/2022")
                        .event("certification")
                        .get("product")
                        .asText())
                .isEqualTo("SARI RASA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "sudah", "2023", "proses 2023", "punya"})
    void flagsACertificateWithoutItsNumberAndTakesNone(String cell) {
        TestSheet sheet = new TestSheet().with("HALAL", cell);

        assertThat(sheet.types()).containsExactly("registration");
        assertThat(sheet.flags()).containsExactly("CERTIFICATE_WITHOUT_NUMBER");
    }

    @Test
    void flagsACertificateWithoutItsYear() {
        TestSheet sheet = new TestSheet().with("HALAL", "ID52110000012345");

        assertThat(sheet.flags()).containsExactly("CERTIFICATE_WITHOUT_YEAR");
        assertThat(sheet.event("certification").get("effectiveFrom").asText()).isEqualTo("2025-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "0", "belum ada", "tidak ada"})
    void takesNoCertificateFromACellThatSaysNothing(String cell) {
        TestSheet sheet = new TestSheet().with("HALAL", cell);

        assertThat(sheet.types()).containsExactly("registration");
        assertThat(sheet.flags()).isEmpty();
    }

    @Test
    void refusesANumberThatExcelHasShortened() {
        assertThat(new TestSheet().with("P-IRT", "2,0652E+14").problems()).containsExactly("P-IRT DIGITS_LOST");
    }

    @Test
    void givesOneEventForEachColumn() {
        TestSheet sheet = new TestSheet()
                .with("HALAL", "ID52110000012345/2023")
                .with("SNI", "SNI 01-2886-2000/2021")
                .with("HACCP", "-");

        assertThat(sheet.types()).containsExactly("registration", "certification", "certification");
    }

    @Test
    void needsNoRegistrationBesideIt() {
        TestSheet sheet =
                TestSheet.of("ikmId", "5202-000001", "NAMA USAHA", "UD Sari Rasa", "HALAL", "ID52110000012345/2023");

        assertThat(sheet.types()).containsExactly("certification");
        assertThat(sheet.row().ikmId()).contains("5202-000001");
    }

    @Test
    void flagsARowThatStatesNothing() {
        TestSheet sheet = TestSheet.of("ikmId", "5202-000001", "NAMA USAHA", "UD Sari Rasa", "HALAL", "-");

        assertThat(sheet.types()).isEmpty();
        assertThat(sheet.flags()).containsExactly("NOTHING_STATED");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    NOTIFIKASI KOSMETIKA | BPOM_NA
                    BPOM MD              | BPOM_MD
                    BPOM TR              | BPOM_TR
                    TEST REPORT/TAHUN    | TEST_REPORT
                    TKDN IK              | TKDN_IK
                    HACCP                | HACCP
                    """)
    void knowsTheSchemeByItsColumn(String heading, String scheme) {
        ObjectNode event = new TestSheet().with(heading, "NA18/2024").event("certification");

        assertThat(event.get("scheme").asText()).isEqualTo(scheme);
        assertThat(event.get("certificateNumber").asText()).isEqualTo("NA18");
    }

    /** An SNI whose number is no NIB stays an SNI, and an NIB in another column makes no SNI of it. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    SNI   | 123456789012/2023   | SNI
                    SNI   | 12345678901234/2023 | SNI
                    SNI   | 1234 5678 90123     | SNI_BINA_UMK
                    HACCP | 1234567890123/2023  | HACCP
                    """)
    void takesOnlyAnNibInTheColumnOfSniForTheDeclaredOne(String heading, String cell, String scheme) {
        assertThat(new TestSheet()
                        .with(heading, cell)
                        .event("certification")
                        .get("scheme")
                        .asText())
                .isEqualTo(scheme);
    }

    /** Problems of the event are told by the heading that the office wrote. */
    @Test
    void knowsWhichColumnItsFieldsAreFrom() {
        EventDraft draft = new TestSheet()
                .with("P-IRT/TAHUN", "2065202010123-28/2023")
                .row()
                .events()
                .get(1);

        assertThat(List.of("scheme", "action", "certificateNumber", "validUntil", "effectiveFrom"))
                .allSatisfy(field -> assertThat(draft.headingOf(field)).isEqualTo("P-IRT/TAHUN"));
    }
}
