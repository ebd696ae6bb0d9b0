package id.ntb.ikm.problem;

import static id.ntb.ikm.problem.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParsedTest {

    private static final Problem PROBLEM =
            new Problem("NOT_NUMBER", text("bukan angka", "is not a number"), Bilingual.NONE);

    @Test
    void hasAValueOnlyWhereSomethingCouldBeRead() {
        assertThat(Parsed.of(7).found()).contains(7);
        assertThat(Parsed.flagged(7, PROBLEM).found()).contains(7);
        assertThat(Parsed.nothing().found()).isEmpty();
        assertThat(Parsed.wrong(PROBLEM).found()).isEmpty();
        assertThat(new Parsed.Open<>(PROBLEM, "angka.X = a | b").found()).isEmpty();
    }

    @Test
    void keepsWhatARuleDecided() {
        assertThat(((Parsed.Value<Integer>) Parsed.flagged(7, PROBLEM)).flags()).containsExactly(PROBLEM);
        assertThat(((Parsed.Value<Integer>) Parsed.of(7)).flags()).isEmpty();
    }
}
