package id.ntb.ikm.problem;

import static id.ntb.ikm.problem.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Problem LENGTH = new Problem(
            "NIB_LENGTH",
            text("NIB harus 13 angka, di sini %s", "an NIB has 13 digits, this one %s"),
            text("periksa pada dokumen NIB", "check the NIB document"));

    private static final Problem NEGATIVE = new Problem(
            "NEGATIVE_NUMBER", text("angka tidak boleh negatif", "the number must not be negative"), Bilingual.NONE);

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        assertThat(LENGTH.with("12").line())
                .isEqualTo("NIB harus 13 angka, di sini 12; periksa pada dokumen NIB / an NIB has 13 digits, this one"
                        + " 12; check the NIB document");
    }

    @Test
    void saysOnlyWhatIsWrongWhereThatSaysItAll() {
        assertThat(NEGATIVE.line()).isEqualTo("angka tidak boleh negatif / the number must not be negative");
    }

    @Test
    void keepsTheLanguagesApart() {
        assertThat(LENGTH.with("12").text().indonesian())
                .isEqualTo("NIB harus 13 angka, di sini 12; periksa pada dokumen NIB");
        assertThat(LENGTH.with("12").text().english())
                .isEqualTo("an NIB has 13 digits, this one 12; check the NIB document");
    }

    @Test
    void fillsInADetailLiterally() {
        assertThat(LENGTH.with("$1 \\ %s").reason().english()).isEqualTo("an NIB has 13 digits, this one $1 \\ %s");
    }

    @Test
    void changesAllOfItsTextsAndNotItsCode() {
        Problem upper = LENGTH.map(text -> text.toUpperCase(Locale.ROOT));

        assertThat(upper.code()).isEqualTo("NIB_LENGTH");
        assertThat(upper.advice().indonesian()).isEqualTo("PERIKSA PADA DOKUMEN NIB");
        assertThat(upper.reason().english()).isEqualTo("AN NIB HAS 13 DIGITS, THIS ONE %S");
    }

    @Test
    void isWhatAnExceptionSays() {
        ProblemException thrown = new ProblemException(text("berkas kosong", "the file is empty"));

        assertThat(thrown).hasMessage("berkas kosong / the file is empty");
        assertThat(thrown.explanation().english()).isEqualTo("the file is empty");
    }
}
