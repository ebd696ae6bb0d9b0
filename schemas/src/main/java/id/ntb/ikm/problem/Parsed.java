package id.ntb.ikm.problem;

import java.util.List;
import java.util.Optional;

/**
 * What one cell or field says, after the one attempt to read it.
 *
 * @param <T> type of the value
 */
public sealed interface Parsed<T> {

    /**
     * It says something.
     *
     * @param flags what a rule had to decide on the way, so that people can look at it again
     */
    record Value<T>(T value, List<Problem> flags) implements Parsed<T> {

        public Value {
            flags = List.copyOf(flags);
        }
    }

    /** It says nothing: it is empty, or says so. */
    record Nothing<T>() implements Parsed<T> {}

    /** It cannot be read. */
    record Wrong<T>(Problem problem) implements Parsed<T> {}

    /**
     * It can be read in more than one way, which is asked rather than guessed.
     *
     * @param question as a line of a mapping file that waits for its answer
     */
    record Open<T>(Problem problem, String question) implements Parsed<T> {}

    static <T> Parsed<T> of(T value) {
        return new Value<>(value, List.of());
    }

    /** A value that a rule had to decide on. */
    static <T> Parsed<T> flagged(T value, Problem flag) {
        return new Value<>(value, List.of(flag));
    }

    static <T> Parsed<T> nothing() {
        return new Nothing<>();
    }

    static <T> Parsed<T> wrong(Problem problem) {
        return new Wrong<>(problem);
    }

    /** The value; empty where there is none, for whatever reason. */
    default Optional<T> found() {
        return this instanceof Value<T> value ? Optional.of(value.value()) : Optional.empty();
    }
}
