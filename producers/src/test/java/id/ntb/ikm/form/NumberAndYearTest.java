package id.ntb.ikm.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberAndYearTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    ID52110000012345/2023              | ID52110000012345   | 2023-01-01
                    ID52110000012345 (2023)            | ID52110000012345   | 2023-01-01
                    ID52110000012345 TAHUN 2023        | ID52110000012345   | 2023-01-01
                    ID52110000012345, thn. 2023        | ID52110000012345   | 2023-01-01
                    1234567890123 / 2024               | 1234567890123      | 2024-01-01
                    NIB: 1234567890123/2024            | 1234567890123      | 2024-01-01
                    No. 1234567890123                  | 1234567890123      |
                    Nomor 12/SNI/2020 (2021)           | 12/SNI/2020        | 2021-01-01
                    ID521 / 17-08-2023                 | ID521              | 2023-08-17
                    ID521 tgl 17 Agustus 2023          | ID521              | 2023-08-17
                    ID521 (17/08/2023)                 | ID521              | 2023-08-17
                    ID521 31/02/2023                   | ID521 31/02        | 2023-01-01
                    ID521                              | ID521              |
                    ID521/1823                         | ID521/1823         |
                    2023                               | 2023               |
                    """)
    void partsNumberAndYear(String cell, String number, LocalDate since) {
        NumberAndYear read = NumberAndYear.of(cell);

        assertThat(read.number()).isEqualTo(number);
        assertThat(read.since().orElse(null)).isEqualTo(since);
    }

    /** Years that no certificate is from, and numbers that only end like a year. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    ID521/2099                         | ID521              | 2099-01-01
                    ID521/1900                         | ID521              | 1900-01-01
                    ID521/2100                         | ID521/2100         |
                    ID5212023                          | ID5212023          |
                    ID521-2023                         | ID521-2023         |
                    ID521 tahun 23                     | ID521 tahun 23     |
                    ID521/2023/2024                    | ID521/2023         | 2024-01-01
                    ID521\u00A0(2023)                 | ID521              | 2023-01-01
                    'ID521\n2023'                     | ID521              | 2023-01-01
                    /2023                              | ''                 | 2023-01-01
                    ''                                 | ''                 |
                    NOMOR: ID521 / 29 Februari 2024    | ID521              | 2024-02-29
                    ID521 / 29 Februari 2023           | ID521 / 29 Februari | 2023-01-01
                    """)
    void takesForTheYearOnlyWhatStandsApartAtTheEnd(String cell, String number, LocalDate since) {
        NumberAndYear read = NumberAndYear.of(cell);

        assertThat(read.number()).isEqualTo(number);
        assertThat(read.since().orElse(null)).isEqualTo(since);
    }
}
