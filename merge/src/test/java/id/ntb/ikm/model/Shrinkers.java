package id.ntb.ikm.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Ways to make values of common kinds smaller. */
public final class Shrinkers {

    private Shrinkers() {}

    /** For what is as small as can be. */
    public static <T> Shrinker<T> none() {
        return (failing, check) -> failing;
    }

    /** Takes the first of these that fails, unless the value stands before it. */
    @SafeVarargs
    public static <T> Shrinker<T> simplest(T... values) {
        return (failing, check) -> {
            for (T value : values) {
                if (Objects.equals(value, failing) || check.fails(value)) {
                    return value;
                }
            }
            return failing;
        };
    }

    /** Leaves out ever shorter runs (delta debugging), then makes each element smaller that is left. */
    public static <E> Shrinker<List<E>> lists(Shrinker<E> element) {
        Shrinker<List<E>> shorter = Shrinkers::shorter;
        return shorter.then((failing, check) -> {
            List<E> smaller = failing;
            for (int i = 0; i < smaller.size(); i++) {
                smaller = element(smaller, i, element, check);
            }
            return smaller;
        });
    }

    private static <E> List<E> shorter(List<E> failing, Shrinker.Check<List<E>> check) throws Exception {
        List<E> few = failing;
        for (int run = few.size(); run > 0; run /= 2) {
            for (int from = 0; from + run <= few.size(); ) {
                List<E> fewer = new ArrayList<>(few.subList(0, from));
                fewer.addAll(few.subList(from + run, few.size()));
                if (check.fails(fewer)) {
                    few = fewer;
                } else {
                    from += run;
                }
            }
        }
        return few;
    }

    private static <E> List<E> element(List<E> list, int at, Shrinker<E> element, Shrinker.Check<List<E>> check)
            throws Exception {
        BiFunction<List<E>, E, List<E>> with = (elements, smaller) -> {
            List<E> changed = new ArrayList<>(elements);
            changed.set(at, smaller);
            return changed;
        };
        return part(elements -> elements.get(at), with, element).shrink(list, check);
    }

    /** Makes one part of a value smaller and leaves the others. */
    public static <T, P> Shrinker<T> part(Function<T, P> part, BiFunction<T, P, T> with, Shrinker<P> shrinker) {
        return (failing, check) -> with.apply(
                failing, shrinker.shrink(part.apply(failing), smaller -> check.fails(with.apply(failing, smaller))));
    }

    /** Takes zero, or the last number on the way there that fails, where all beyond one fail. */
    public static Shrinker<Long> numbers() {
        return (failing, check) -> {
            if (failing == 0 || check.fails(0L)) {
                return 0L;
            }
            long holds = 0;
            long fails = failing;
            for (long half = fails / 2; half != 0; half = (fails - holds) / 2) {
                if (check.fails(holds + half)) {
                    fails = holds + half;
                } else {
                    holds += half;
                }
            }
            return fails;
        };
    }

    /** Leaves out what can be spared, and turns what is left into letters as plain as can be. */
    public static Shrinker<String> texts() {
        Shrinker<List<Integer>> codePoints = lists(simplest((int) 'a'));
        return (failing, check) ->
                textOf(codePoints.shrink(failing.codePoints().boxed().toList(), points -> check.fails(textOf(points))));
    }

    private static String textOf(List<Integer> codePoints) {
        return codePoints.stream()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
