package id.ntb.ikm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeedsTest {

    private static long[] drawn(Map<String, String> settings) {
        return new Seeds(settings::get).of("LawTest.law", 5);
    }

    @Test
    void areTheSameInEveryRun() {
        assertThat(drawn(Map.of())).hasSize(5).doesNotHaveDuplicates().isEqualTo(drawn(Map.of()));
    }

    @Test
    void areOthersForAnotherTest() {
        assertThat(new Seeds(Map.<String, String>of()::get).of("LawTest.other", 5))
                .doesNotContain(drawn(Map.of()));
    }

    @Test
    void areMoreWhereTheRunAsksForMoreAndBeginWithTheSame() {
        long[] more = drawn(Map.of(Seeds.TRIES, "1000"));
        assertThat(more).hasSize(1_000).doesNotHaveDuplicates();
        assertThat(Arrays.copyOf(more, 5)).isEqualTo(drawn(Map.of()));
    }

    @Test
    void isTheOneThatTheRunNames() {
        assertThat(drawn(Map.of(Seeds.SEED, "42", Seeds.TRIES, "1000"))).containsExactly(42);
    }

    @Test
    void areNewWhereTheRunAsksForFreshOnes() {
        assertThat(drawn(Map.of(Seeds.SEED, Seeds.FRESH)))
                .hasSize(5)
                .doesNotContain(drawn(Map.of()))
                .doesNotContain(drawn(Map.of(Seeds.SEED, Seeds.FRESH)));
    }

    @Test
    void areNothingElse() {
        assertThatThrownBy(() -> drawn(Map.of(Seeds.SEED, "new"))).isInstanceOf(NumberFormatException.class);
    }
}
