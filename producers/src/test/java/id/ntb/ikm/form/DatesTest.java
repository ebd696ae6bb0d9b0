package id.ntb.ikm.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
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
}
