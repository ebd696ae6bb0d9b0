package id.ntb.ikm.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {

    @ParameterizedTest(name = "{0} counts {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    NILAI INVESTASI (RP. 000)               | RIBU
                    NILAI INVESTASI (Rp 000)                | RIBU
                    Nilai Investasi (Rp.000)                | RIBU
                    NILAI INVESTASI (RP. 1.000)             | RIBU
                    NILAI INVESTASI (RP X 1000)             | RIBU
                    NILAI INVESTASI (Rp. Ribuan)            | RIBU
                    NILAI INVESTASI (dalam ribuan rupiah)   | RIBU
                    Nilai Investasi dalam ribuan Rp         | RIBU
                    NILAI INVESTASI (RP. 000.000)           | JUTA
                    NILAI INVESTASI (RP. 000,000)           | JUTA
                    NILAI PRODUKSI (Rp. juta)               | JUTA
                    NILAI PRODUKSI dalam jutaan rupiah      | JUTA
                    NILAI PRODUKSI (RP)                     | RUPIAH
                    NILAI PRODUKSI (Rp.)                    | RUPIAH
                    NILAI PRODUKSI (rupiah)                 | RUPIAH
                    nilai_investasi_idr                     | RUPIAH
                    """)
    void findsTheUnitOfMoney(String heading, MoneyUnit expected) {
        assertThat(Heading.unit(heading)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"NILAI INVESTASI", "INVESTASI/MODAL", "NILAI PRODUKSI PER BULAN", "KARPET", "HARGA RPM"})
    void findsNoUnitWhereNoneIsStated(String heading) {
        assertThat(Heading.unit(heading)).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    NILAI INVESTASI (RP. 000) | nilai  investasi
                    NIB/TAHUN                 | Nib / Tahun
                    P-IRT                     | PIRT
                    NO. HP                    | no hp
                    TENAGA KERJA (L)          | tenaga_kerja_l
                    """)
    void takesNoNoticeOfCaseSpacesPunctuationAndUnit(String one, String other) {
        assertThat(Heading.key(one)).isEqualTo(Heading.key(other)).isNotEmpty();
    }

    @Test
    void hasNoKeyWithoutLettersAndDigits() {
        assertThat(Heading.key("***")).isEmpty();
        assertThat(Heading.key("(RP. 000)")).isEmpty();
    }
}
