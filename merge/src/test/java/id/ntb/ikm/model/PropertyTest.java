package id.ntb.ikm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A property is worth what it says when it fails. */
@DisabledIfSystemProperty(named = Seeds.SEED, matches = ".*", disabledReason = "one value is not all of them")
@DisabledIfSystemProperty(named = Seeds.TRIES, matches = ".*", disabledReason = "counts tries")
class PropertyTest {

    private static final int TRIES = 40;
    private static final Pattern SEED = Pattern.compile("-Dikm\\.seed=(\\d+)");

    @RegisterExtension
    final Property<List<Long>> lists = new Property<>(TRIES, PropertyTest::draw, Shrinkers.lists(Shrinkers.numbers()));

    private static List<Long> draw(Random random) {
        Draw draw = new Draw(random);
        return draw.listOf(draw.below(30), () -> draw.between(0, 1_000));
    }

    @Test
    void isTriedAsOftenAsItSays() throws Exception {
        List<List<Long>> drawn = new ArrayList<>();
        lists.holds(drawn::add);
        assertThat(drawn).hasSize(TRIES);
    }

    @Test
    void drawsTheSameAgain() throws Exception {
        List<List<Long>> first = new ArrayList<>();
        lists.holds(first::add);
        List<List<Long>> second = new ArrayList<>();
        lists.holds(second::add);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void showsTheSmallestValueThatFailsAndWhatTheLawSaysOfIt() {
        AssertionError error = falsified();
        assertThat(error)
                .hasMessageContaining("PropertyTest.showsTheSmallestValueThatFailsAndWhatTheLawSaysOfIt")
                .hasMessageContaining("shrunk to\n[501]\n")
                .hasMessageContaining("all of [501] are small");
        assertThat(error.getCause()).hasMessageContaining("all of [501] are small");
        assertThat(error.getSuppressed()).hasSize(1);
    }

    @Test
    void namesTheSeedOfWhatItDrew() {
        AssertionError error = falsified();
        Matcher seed = SEED.matcher(error.getMessage());
        assertThat(seed.find()).isTrue();
        List<Long> drawn = draw(new Random(Long.parseLong(seed.group(1))));
        assertThat(error.getSuppressed()[0]).hasMessageContaining("all of " + drawn + " are small");
    }

    @Test
    void takesAnotherMistakeForAnother() {
        AssertionError error = catchThrowableOfType(
                AssertionError.class,
                () -> lists.holds(list -> {
                    if (list.isEmpty()) {
                        throw new IllegalStateException("no list");
                    }
                    assertThat(list).hasSizeLessThan(3);
                }));
        assertThat(error).hasMessageContaining("[0, 0, 0]");
    }

    private AssertionError falsified() {
        return catchThrowableOfType(AssertionError.class, () -> lists.holds(PropertyTest::assertNoneIsLarge));
    }

    private static void assertNoneIsLarge(List<Long> list) {
        assertThat(list.stream().allMatch(number -> number <= 500))
                .as("all of %s are small", list)
                .isTrue();
    }
}
