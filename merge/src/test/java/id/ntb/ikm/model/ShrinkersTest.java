package id.ntb.ikm.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShrinkersTest {

    private final Shrinker<List<Integer>> runs = Shrinkers.lists(Shrinkers.none());

    @Test
    void aListComesDownToTheElementsThatFailTogether() throws Exception {
        AtomicInteger checks = new AtomicInteger();
        List<Integer> smallest = runs.smallest(thousands(), list -> {
            checks.incrementAndGet();
            return list.containsAll(List.of(17, 1_800, 2_499));
        });
        assertThat(smallest).containsExactly(17, 1_800, 2_499);
        assertThat(checks.get()).isLessThan(200);
    }

    @Test
    void aListOfWhichNothingMattersComesDownToNone() throws Exception {
        assertThat(runs.smallest(thousands(), list -> true)).isEmpty();
        assertThat(runs.smallest(List.of(1), list -> true)).isEmpty();
    }

    @Test
    void aListOfWhichAllMattersStays() throws Exception {
        assertThat(runs.smallest(List.of(3, 2, 1), list -> list.size() == 3)).containsExactly(3, 2, 1);
    }

    @Test
    void elementsThatAreLeftBecomeSmaller() throws Exception {
        assertThat(Shrinkers.lists(Shrinkers.numbers())
                        .smallest(List.of(5L, 900L, 7L), list -> list.stream().anyMatch(number -> number > 99)))
                .containsExactly(100L);
    }

    @Test
    void whatIsCheckedIsNoLongerChanged() throws Exception {
        List<List<Integer>> checked = new ArrayList<>();
        List<List<Integer>> copies = new ArrayList<>();
        runs.smallest(List.of(1, 2, 3, 4), list -> {
            checked.add(list);
            copies.add(List.copyOf(list));
            return list.contains(3);
        });
        assertThat(checked).isEqualTo(copies);
    }

    @ParameterizedTest
    @ValueSource(longs = {40_000, 32_768, Long.MAX_VALUE})
    void aNumberComesDownToTheLimit(long number) throws Exception {
        assertThat(Shrinkers.numbers().smallest(number, value -> value > 32_767))
                .isEqualTo(32_768);
    }

    @Test
    void aNumberBelowZeroComesUpToTheLimit() throws Exception {
        assertThat(Shrinkers.numbers().smallest(Long.MIN_VALUE, value -> value < -128))
                .isEqualTo(-129);
        assertThat(Shrinkers.numbers().smallest(Long.MIN_VALUE, value -> true)).isZero();
    }

    @Test
    void aTextComesDownToThePlainestLetters() throws Exception {
        assertThat(Shrinkers.texts().smallest("\uD83D\uDC1F\0fish é!", text -> text.contains("é") && text.length() > 2))
                .isEqualTo("aéa");
    }

    @Test
    void whatWasFoundInTimeIsAllThatCanBeHad() throws Exception {
        AtomicInteger checks = new AtomicInteger();
        AtomicLong clock = new AtomicLong();
        List<Integer> found = runs.smallest(
                thousands(),
                list -> {
                    clock.addAndGet(Duration.ofMillis(checks.incrementAndGet() < 5 ? 0 : 200)
                            .toNanos());
                    return list.contains(17);
                },
                Duration.ofMillis(100),
                clock::get);
        assertThat(found).contains(17).hasSizeLessThan(2_500);
        assertThat(checks.get()).isEqualTo(5);
    }

    @Test
    void theSimplestComesFirst() throws Exception {
        Shrinker<String> simplest = Shrinkers.simplest("x", "y", "z");
        assertThat(simplest.smallest("z", value -> !value.equals("x"))).isEqualTo("y");
        assertThat(simplest.smallest("other", value -> value.equals("other"))).isEqualTo("other");
    }

    private static List<Integer> thousands() {
        return IntStream.range(0, 2_500).boxed().toList();
    }
}
