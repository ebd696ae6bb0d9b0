package id.ntb.ikm.form;

import static id.ntb.ikm.form.Cells.problem;
import static id.ntb.ikm.form.Cells.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceReaderTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    1234567890123            | 1234567890123
                    1234567890123/2024       | 1234567890123
                    NIB 1234567890123        | 1234567890123
                    NIB: 1234567890123       | 1234567890123
                    1234 5678 90123          | 1234567890123
                    1234.5678.90123          | 1234567890123
                    1234-5678-90123          | 1234567890123
                    0123456789012            | 0123456789012
                    123456789012             | NIB_LENGTH
                    12345678901234           | NIB_LENGTH
                    1,23457E+12              | DIGITS_LOST
                    1.23457e12               | DIGITS_LOST
                    dalam proses             | nothing
                    Proses OSS               | nothing
                    pengurusan               | nothing
                    -                        | nothing
                    belum ada                | nothing
                    ada                      | NIB_LENGTH
                    """)
    void readsAnNib(String cell, String expected) {
        assertThat(told(LicenceReader.nib(Cells.text(cell)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    Memiliki Surat Izin        | 1234567890123 | LICENSED
                    ada                        | 1234567890123 | LICENSED
                    Formal                     | 1234567890123 | LICENSED
                    berizin                    | 1234567890123 | LICENSED
                    none                       | 1234567890123 | LICENSED
                    -                          | 1234567890123 | LICENSED
                    Tidak Memiliki Surat Izin  | none          | NONE
                    Belum memiliki             | none          | NONE
                    Non Formal                 | none          | NONE
                    informal                   | none          | NONE
                    In-formal                  | none          | NONE
                    none                       | none          | NONE
                    Dalam Proses               | none          | IN_PROCESS
                    sedang pengurusan          | none          | IN_PROCESS
                    Belum, masih proses        | none          | IN_PROCESS
                    none                       | proses OSS    | IN_PROCESS
                    """)
    void joinsLegalityAndNib(String legality, String nib, String expected) {
        TestSheet sheet = new TestSheet()
                .with("LEGALITAS", legality == null ? "" : legality)
                .with("NIB", nib == null ? "" : nib);

        assertThat(sheet.row().problems()).isEmpty();
        assertThat(sheet.event("registration").get("legality").asText()).isEqualTo(expected);
    }

    @Test
    void asksWhichOfTheTwoIsRightWhereTheyContradict() {
        TestSheet sheet = new TestSheet().with("LEGALITAS", "Tidak ada izin").with("NIB", "1234567890123");

        assertThat(sheet.problems()).containsExactly("LEGALITAS LEGALITY_CONTRADICTS");
    }

    @Test
    void refusesALegalityThatItDoesNotKnow() {
        assertThat(new TestSheet().with("LEGALITAS", "mungkin").problems())
                .containsExactly("LEGALITAS LEGALITY_UNKNOWN");
    }

    /** A clerk who sees how many digits there are sees what was left out or typed twice. */
    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    123456789012            | 12
                    12345678901234          | 14
                    12345678901O3           | 12
                    １２３４５６７８９０１２３ | 0
                    NIB                     | 0
                    """)
    void countsTheDigitsOfAnNibThatIsNone(String cell, String digits) {
        assertThat(problem(LicenceReader.nib(Cells.text(cell))).line())
                .isEqualTo(
                        "NIB harus 13 angka, di sini " + digits + "; periksa pada dokumen NIB (oss.go.id) / an NIB has"
                                + " 13 digits, this one " + digits + "; check the NIB document (oss.go.id)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1234567890123\u00A0/ 2024", "1234\u00A05678\u00A090123", "'1234567890123", "1234567890123\u200B"
            })
    void seesThroughWhatNobodySees(String cell) {
        assertThat(told(LicenceReader.nib(Cells.text(cell)))).isEqualTo("1234567890123");
    }

    @Test
    void readsAnNibThatExcelKeepsAsANumber() {
        assertThat(told(LicenceReader.nib(Cells.number("1234567890123")))).isEqualTo("1234567890123");
    }
}
