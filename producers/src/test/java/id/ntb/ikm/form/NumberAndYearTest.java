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
}
