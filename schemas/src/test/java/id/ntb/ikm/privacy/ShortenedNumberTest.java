package id.ntb.ikm.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortenedNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"5.20202E+15", "5,20202E+15", "5E+15", "5e15", "52E15"})
    void isWhatSpreadsheetsShow(String text) {
        assertThat(ShortenedNumber.isForm(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5202000000000001", "5.20202", "E+15", "5E", "-5E+15", "5E-15", "5E+15 ", "SNI 5E+15"})
    void isNothingElse(String text) {
        assertThat(ShortenedNumber.isForm(text)).isFalse();
    }
}
