package id.ntb.ikm.publish;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailureReasonTest {

    @ParameterizedTest
    @EnumSource
    void saysWhyAndWhatToDoInBothLanguages(FailureReason reason) {
        Problem problem = reason.problem();

        assertThat(problem.code()).isEqualTo(reason.name());
        assertThat(problem.reason().indonesian())
                .isNotBlank()
                .isNotEqualTo(problem.reason().english());
        assertThat(problem.reason().english()).isNotBlank();
        assertThat(problem.advice().indonesian()).isNotBlank();
        assertThat(problem.advice().english()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(names = "EVENT_TOO_LARGE", mode = EnumSource.Mode.EXCLUDE)
    void concernsEveryEvent(FailureReason reason) {
        assertThat(reason.concernsEveryEvent()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ORDER_REFUSED", "BROKER_UNREACHABLE", "OTHER"})
    void mayPassWithAnotherConnection(FailureReason reason) {
        assertThat(reason.mayPassWithAnotherConnection()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ORDER_REFUSED", "BROKER_UNREACHABLE", "OTHER"},
            mode = EnumSource.Mode.EXCLUDE)
    void wouldFailTheSameWithAnotherConnection(FailureReason reason) {
        assertThat(reason.mayPassWithAnotherConnection()).isFalse();
    }
}
