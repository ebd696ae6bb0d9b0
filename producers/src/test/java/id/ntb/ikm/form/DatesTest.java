package id.ntb.ikm.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    31/12/2025        | 2025-12-31
                    1/2/2025          | 2025-02-01
                    01-02-2025        | 2025-02-01
                    1.2.2025          | 2025-02-01
                    2025-12-31        | 2025-12-31
                    2025/1/5          | 2025-01-05
                    31 Desember 2025  | 2025-12-31
                    31 DES 2025       | 2025-12-31
                    31-Dec-2025       | 2025-12-31
                    5 Peb 2024        | 2024-02-05
                    5 Pebruari 2024   | 2024-02-05
                    7 Nopember 2023   | 2023-11-07
                    7 Agustus 2023    | 2023-08-07
                    7 agt. 2023       | 2023-08-07
                    7 Ags 2023        | 2023-08-07
                    17 Mei 2022       | 2022-05-17
                    17 May 2022       | 2022-05-17
                    29/02/2024        | 2024-02-29
                    46022             | 2025-12-31
                    45658             | 2025-01-01
                    45658.75          | 2025-01-01
                    """)
    void readsDatesAsTheyAreTyped(String typed, LocalDate expected) {
        assertThat(Dates.date(typed)).contains(expected);
    }

    /** A date that does not exist is none, and neither is one of which the century would have to be guessed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/12/25",
                "12/31/2025",
                "29/02/2025",
                "31/11/2025",
                "2025-13-01",
                "31 Foo 2025",
                "Desember 2025",
                "2025",
                "20251231",
                "99999",
                "besok",
                "31 Desember",
                "0/1/2025"
            })
    void takesNothingElseForADate(String typed) {
        assertThat(Dates.date(typed)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2025-03          | 2025-03
                    2025/3           | 2025-03
                    03/2025          | 2025-03
                    3-2025           | 2025-03
                    12.2025          | 2025-12
                    Maret 2025       | 2025-03
                    MARET  2025      | 2025-03
                    Mar-2025         | 2025-03
                    Okt. 2025        | 2025-10
                    15/03/2025       | 2025-03
                    15 Maret 2025    | 2025-03
                    45731            | 2025-03
                    """)
    void readsMonths(String typed, YearMonth expected) {
        assertThat(Dates.period(typed)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Maret", "13/2025", "2025-00", "Triwulan I 2025", "Jan-Mar 2025", "2025", "03/25"})
    void takesNothingElseForAMonth(String typed) {
        assertThat(Dates.period(typed)).isEmpty();
    }

    @ParameterizedTest(name = "29/02/{0}: {1}")
    @CsvSource({"1900, false", "2000, true", "2023, false", "2024, true", "2100, false", "2196, true"})
    void knowsLeapYears(int year, boolean leap) {
        assertThat(Dates.date("29/02/" + year).isPresent()).isEqualTo(leap);
        assertThat(Dates.date(year + "-2-29").isPresent()).isEqualTo(leap);
        assertThat(Dates.date("29 Pebruari " + year).isPresent()).isEqualTo(leap);
    }

    /** Excel counts days; only so large a number can be nothing else, and what is beyond is no date of an office. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "20000, 1954-10-03",
        "36526, 2000-01-01",
        "45350, 2024-02-28",
        "45351, 2024-02-29",
        "45352, 2024-03-01",
        "45658.999988426, 2025-01-01",
        "79999, 2119-01-10",
        "19999, ''",
        "80000, ''",
        "45658.5.1, ''",
        "'45658,5', ''",
        "-45658, ''"
    })
    void countsDaysAsExcelDoes(String serial, String expected) {
        assertThat(Dates.date(serial).map(LocalDate::toString).orElse("")).isEqualTo(expected);
    }

    /** Whether an event may bear it is for the rules to say; it must come to them as it was written. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "01/01/1900, 1900-01-01",
        "31-12-1899, 1899-12-31",
        "31.12.2199, 2199-12-31",
        "1 Januari 2200, 2200-01-01",
        "0001-01-01, 0001-01-01",
        "31/12/9999, 9999-12-31"
    })
    void readsDatesBeyondTheBoundsOfTheRules(String typed, LocalDate expected) {
        assertThat(Dates.date(typed)).contains(expected);
    }

    @ParameterizedTest(name = "{0} is month {1}")
    @CsvSource({
        "Januari, 1",
        "Jan, 1",
        "JANUARY, 1",
        "Februari, 2",
        "Pebruari, 2",
        "Febuari, 2",
        "Febuari, 2",
        "Feb, 2",
        "Peb, 2",
        "Maret, 3",
        "March, 3",
        "April, 4",
        "Apr, 4",
        "Mei, 5",
        "May, 5",
        "Juni, 6",
        "June, 6",
        "Jun, 6",
        "Juli, 7",
        "July, 7",
        "Agustus, 8",
        "August, 8",
        "Agt, 8",
        "Ags, 8",
        "Agu, 8",
        "September, 9",
        "Sept, 9",
        "Sep, 9",
        "Oktober, 10",
        "October, 10",
        "Okt, 10",
        "Nopember, 11",
        "November, 11",
        "Nop, 11",
        "Desember, 12",
        "December, 12",
        "Des, 12"
    })
    void knowsTheMonthsInIndonesianAndEnglish(String name, int month) {
        assertThat(Dates.period(name + " 2025")).contains(YearMonth.of(2025, month));
        assertThat(Dates.period(name.toLowerCase(Locale.ROOT) + ". 2025")).contains(YearMonth.of(2025, month));
        assertThat(Dates.date("5 " + name + " 2025")).contains(LocalDate.of(2025, month, 5));
    }

    /** A village, a slip of the pen, a quarter: each begins like a month, and none is one. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Desa", "Marmer", "Junuari", "Jula", "Sepuluh", "Meiji", "Mayoritas", "Novel", "Apr Mei", "J"})
    void takesNoWordThatOnlyBeginsLikeAMonth(String word) {
        assertThat(Dates.period(word + " 2025")).isEmpty();
        assertThat(Dates.date("5 " + word + " 2025")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 31/12/2025 ",
                "31/12/2025\u00A0",
                "\u00A031 Desember\u00A02025",
                "31\nDesember 2025",
                "\uFEFF2025-12-31",
                "31  Desember   2025"
            })
    void seesThroughSpacesThatNobodySees(String typed) {
        assertThat(Dates.date(typed)).contains(LocalDate.of(2025, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "３１/１２/２０２５",
                "31/12/2025 08:30",
                "2025-12-31T00:00:00",
                "Rabu, 31 Desember 2025",
                "31/12/20255",
                "31//12/2025",
                "31/12",
                "12/2025/31",
                "1-2 Maret 2025",
                "00/00/0000",
                "#REF!"
            })
    void readsNoDateOutOfWhatOnlyResemblesOne(String typed) {
        assertThat(Dates.date(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/", "31 ", "Desember ", "2025-", "4", " "})
    void answersHoweverLongACellIs(String part) {
        assertThat(Dates.date(part.repeat(40_000))).isEmpty();
        assertThat(Dates.period(part.repeat(40_000))).isEmpty();
    }
}
