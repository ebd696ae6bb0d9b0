package id.ntb.ikm.form;

import static id.ntb.ikm.form.Cells.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.problem.Parsed;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    /** Workers and rupiah, as clerks type them into a text cell or a CSV. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    0                 | 0
                    7                 | 7
                    12 orang          | 12
                    12 Org.           | 12
                    3 jiwa            | 3
                    17.113            | 17113
                    17,113            | 17113
                    1.500.000         | 1500000
                    1,500,000         | 1500000
                    1 500 000         | 1500000
                    1.500.000,00      | 1500000
                    1,500,000.00      | 1500000
                    Rp1.500.000       | 1500000
                    Rp. 1.500.000,-   | 1500000
                    Rp 1.500.000,--   | 1500000
                    IDR 250000        | 250000
                    rp.2.000          | 2000
                    250000.00         | 250000
                    -5                | -5
                    007               | 7
                    12,5              | NOT_WHOLE
                    12.5              | NOT_WHOLE
                    1.500.000,50      | NOT_WHOLE
                    lima              | NOT_NUMBER
                    5-7               | NOT_NUMBER
                    1.50.000          | NOT_NUMBER
                    1.500,000,00      | NOT_NUMBER
                    Rp                | NOT_NUMBER
                    #REF!             | NOT_NUMBER
                    3,5E+07           | DIGITS_LOST
                    3.5e7             | DIGITS_LOST
                    12E+15            | DIGITS_LOST
                    """)
    void readsWholeNumbersAsTheyAreTyped(String typed, String expected) {
        assertThat(told(Numbers.whole(Cells.text(typed)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "--", "—", "tidak ada", "Belum ada", "NIHIL", "n/a", "."})
    void takesForNothingWhatSaysNothing(String typed) {
        assertThat(told(Numbers.whole(Cells.text(typed)))).isEqualTo("nothing");
        assertThat(told(Numbers.quantity(Cells.text(typed), "JUMLAH", Optional.empty())))
                .isEqualTo("nothing");
    }

    /** Excel took the point for a decimal one; a count cannot be 17.113, so the thousands are given back and flagged. */
    @Test
    void givesANumberCellItsThousandsBack() {
        assertThat(told(Numbers.whole(Cells.number("17.113")))).isEqualTo("17113 THOUSANDS_POINT");
        assertThat(told(Numbers.whole(Cells.number("17.5")))).isEqualTo("NOT_WHOLE");
        assertThat(told(Numbers.whole(Cells.number("17113")))).isEqualTo("17113");
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    250         | RUPIAH | 250
                    250         | RIBU   | 250000
                    250         | JUTA   | 250000000
                    2.500       | RIBU   | 2500000
                    2,5         | RIBU   | 2500
                    2,5         | JUTA   | 2500000
                    0,0005      | RIBU   | NOT_WHOLE
                    0,000001    | JUTA   | 1
                    0           | JUTA   | 0
                    """)
    void countsInTheUnitOfTheColumn(String typed, MoneyUnit unit, String expected) {
        assertThat(told(Numbers.whole(Cells.text(typed), unit))).isEqualTo(expected);
    }

    /** In thousands 17.113 may well be meant as a fraction, so that nobody can tell. */
    @Test
    void asksToRetypeAPointInANumberCellOfThousands() {
        assertThat(told(Numbers.whole(Cells.number("17.113"), MoneyUnit.RIBU))).isEqualTo("POINT_IN_THOUSANDS");
        assertThat(told(Numbers.whole(Cells.number("17.5"), MoneyUnit.RIBU))).isEqualTo("17500");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    12          | 12
                    12,5        | 12.5
                    12.5        | 12.5
                    1.234,56    | 1234.56
                    1,234.56    | 1234.56
                    1.234.567   | 1234567
                    12,123456   | 12.123456
                    12,1234567  | NOT_NUMBER
                    17.113      | NUMBER_AMBIGUOUS?
                    17,113      | NUMBER_AMBIGUOUS?
                    5 kg        | NOT_NUMBER
                    2E+05       | DIGITS_LOST
                    """)
    void readsQuantities(String typed, String expected) {
        assertThat(told(Numbers.quantity(Cells.text(typed), "JUMLAH", Optional.empty())))
                .isEqualTo(expected);
    }

    @Test
    void takesTheOfficesAnswerAboutThePoint() {
        assertThat(told(Numbers.quantity(Cells.text("17.113"), "JUMLAH", Optional.of(PointStyle.TITIK_RIBUAN))))
                .isEqualTo("17113");
        assertThat(told(Numbers.quantity(Cells.text("17.113"), "JUMLAH", Optional.of(PointStyle.TITIK_DESIMAL))))
                .isEqualTo("17.113");
        assertThat(told(Numbers.quantity(Cells.text("17,113"), "JUMLAH", Optional.of(PointStyle.TITIK_DESIMAL))))
                .isEqualTo("17.113");
    }

    @Test
    void asksByTheHeadingOfTheColumn() {
        assertThat(Numbers.quantity(Cells.text("17.113"), "JUMLAH PRODUKSI", Optional.empty()))
                .isInstanceOfSatisfying(Parsed.Open.class, open -> {
                    assertThat(open.question()).isEqualTo("angka.JUMLAH PRODUKSI = titik_ribuan | titik_desimal");
                    assertThat(open.problem().line()).contains(open.question());
                });
    }

    @Test
    void keepsEveryDigit() {
        assertThat(Numbers.whole(Cells.text("1234567890123456789012345")).found())
                .contains(new BigDecimal("1234567890123456789012345"));
        assertThat(told(Numbers.whole(Cells.text("12345678901234567890123456"))))
                .isEqualTo("NOT_NUMBER");
    }

    /** A thousandth of a tonne was once read as a tonne. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0,125 | 0.125
            0.125 | 0.125
            0,5   | 0.5
            -0,125 | -0.125
            """)
    void aZeroBeforeThePointMakesDecimals(String typed, String value) {
        assertThat(told(Numbers.quantity(Cells.text(typed), "JUMLAH", Optional.empty())))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17.113 | 17.113
            0.125  | 0.125
            125.5  | 125.5
            17113  | 17113
            """)
    void aNumberCellOfExcelHasItsDecimalsAfterThePoint(String digits, String value) {
        assertThat(told(Numbers.quantity(Cells.number(digits), "JUMLAH", Optional.empty())))
                .isEqualTo(value);
    }

    @Test
    void aFractionOfARupiahIsNoThousand() {
        assertThat(told(Numbers.whole(Cells.number("0.125"))))
                .isEqualTo(CellReason.NOT_WHOLE.problem().code());
        assertThat(told(Numbers.whole(Cells.text("0,125"))))
                .isEqualTo(CellReason.NOT_WHOLE.problem().code());
    }

    /** What comes along when a clerk copies out of a web page, a PDF or a phone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\u00A0500\u00A0000",
                "\u00A01.500.000\u00A0",
                "1\u202F500\u202F000",
                "1.500.000\u200B",
                "\uFEFF1.500.000",
                "Rp\u00A01.500.000,-",
                "Rp.\t1,500,000.00",
                "1500000\n"
            })
    void seesThroughSpacesThatNobodySees(String typed) {
        assertThat(told(Numbers.whole(Cells.text(typed)))).isEqualTo("1500000");
    }

    /** Digits of other scripts and marks of other countries are told, not read as some other number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "１２",
                "12３",
                "٣",
                "½",
                "1'500'000",
                "1_500",
                "+5",
                "--5",
                "(5.000)",
                "5%",
                "1.500.00",
                "1,50,000",
                ".5",
                "5.",
                "0x10",
                "12 34",
                "1 5",
                "Rp Rp 5",
                "7 orang 8",
                "3 orang, 2 jiwa",
                "NaN",
                "Infinity",
                "=1+1",
                "١٢"
            })
    void readsNoNumberOutOfWhatOnlyResemblesOne(String typed) {
        assertThat(told(Numbers.whole(Cells.text(typed)))).isEqualTo("NOT_NUMBER");
        assertThat(told(Numbers.quantity(Cells.text(typed), "JUMLAH", Optional.of(PointStyle.TITIK_RIBUAN))))
                .isEqualTo("NOT_NUMBER");
    }

    /** The cells of an accounting format are as wide as their column when they come into a CSV. */
    @ParameterizedTest
    @ValueSource(strings = {" -                 ", "tidak ada            ", "                    "})
    void takesForNothingWhatSaysNothingInAWideCell(String typed) {
        assertThat(told(Numbers.whole(Cells.text(typed)))).isEqualTo("nothing");
    }

    /** As long as a cell of Excel can be, and longer: an answer, and neither an hour nor an overflow. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "1 ", ".000", ",5", "-", " 000", "9.", "Rp ", "E+1"})
    void answersHoweverLongACellIs(String part) {
        assertThat(told(Numbers.whole(Cells.text(part.repeat(40_000))))).isEqualTo("NOT_NUMBER");
    }
}
