package id.ntb.ikm.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts for clerks: complete, in both languages, and of one shape. */
class CellReasonTest {

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrongAndWhatToDoInBothLanguages(CellReason reason) {
        Problem problem = reason.problem("X");

        assertThat(problem.code()).isEqualTo(reason.name());
        assertThat(problem.reason().indonesian())
                .isNotBlank()
                .isNotEqualTo(problem.reason().english());
        assertThat(problem.reason().english()).isNotBlank();
        assertThat(problem.advice().indonesian()).isNotBlank();
        assertThat(problem.advice().english()).isNotBlank();
        assertThat(problem.line()).doesNotContain("%s");
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheSameDetailOpenInBothLanguages(CellReason reason) {
        Problem problem = reason.problem();

        assertThat(problem.text().indonesian().contains("%s"))
                .isEqualTo(problem.text().english().contains("%s"));
    }

    @ParameterizedTest
    @EnumSource
    void flagsInBothLanguages(FlagReason reason) {
        assertThat(reason.problem().code()).isEqualTo(reason.name());
        assertThat(reason.problem().reason().indonesian()).isNotBlank();
        assertThat(reason.problem().reason().english()).isNotBlank();
    }

    @Test
    void fillsInItsDetail() {
        assertThat(CellReason.NIB_LENGTH.problem("12").line())
                .isEqualTo(
                        "NIB harus 13 angka, di sini 12; periksa pada dokumen NIB (oss.go.id) / an NIB has 13 digits,"
                                + " this one 12; check the NIB document (oss.go.id)");
    }
}
