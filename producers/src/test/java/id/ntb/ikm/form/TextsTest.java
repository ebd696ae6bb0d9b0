package id.ntb.ikm.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Hu'u", "Hu’u", "Hu`u", "Hu´u", " Hu‘u ", "Hu\u02BCu"})
    void hasOneKindOfApostrophe(String typed) {
        assertThat(Texts.clean(typed)).isEqualTo("Hu'u");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UD Sari Rasa",
                " UD Sari Rasa ",
                "UD  Sari\tRasa",
                "UD\nSari Rasa",
                "UD\u00A0Sari Rasa",
                "UD Sari\u200B Rasa",
                "UD Sari Rasa\r\n"
            })
    void hasPlainSpacesOnOneLine(String typed) {
        assertThat(Texts.clean(typed)).isEqualTo("UD Sari Rasa");
    }

    @Test
    void keepsLettersOfEveryScript() {
        assertThat(Texts.clean("Café Ñoño")).isEqualTo("Café Ñoño");
        assertThat(Texts.key("Café-Ñoño 2")).isEqualTo("CAFÉÑOÑO2");
    }

    @Test
    void makesAKeyOfLettersAndDigits() {
        assertThat(Texts.key("Ds. Gunung-Sari (Timur)")).isEqualTo("DSGUNUNGSARITIMUR");
        assertThat(Texts.key(" - ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "--", "–", "—", ".", "tidak ada", "TDK ADA", "Belum", "belum ada", "Nihil", "null"})
    void knowsWhatSaysNothing(String typed) {
        assertThat(Texts.isNothing(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "tidak", "ada", "belum diverifikasi petugas", "x", "---"})
    void takesEverythingElseForSomething(String typed) {
        assertThat(Texts.isNothing(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "\u00A0", "\t\n", "  -  ", "belum   ada", "\u200B-\u200B", "tidak ada                      "
            })
    void knowsWhatSaysNothingAmongSpaces(String typed) {
        assertThat(Texts.isNothing(typed)).isTrue();
    }
}
