package id.ntb.ikm.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.problem.Bilingual;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

    /** Rejected rows part what is wrong from what to do, in both languages alike. */
    @ParameterizedTest
    @EnumSource
    void speaksBothLanguagesAlike(Rule rule) {
        Bilingual reason = rule.problem().reason();
        Bilingual advice = rule.problem().advice();

        assertThat(rule.problem().code()).isEqualTo(rule.name());
        assertThat(reason.indonesian()).isNotBlank().isNotEqualTo(reason.english());
        assertThat(reason.english()).isNotBlank();
        assertThat(advice.indonesian().isEmpty()).isEqualTo(advice.english().isEmpty());
        assertThat(reason.line() + advice.line()).doesNotContain("%s", ";");
    }
}
