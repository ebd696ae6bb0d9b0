package id.ntb.ikm.model;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * Makes a value smaller for as long as it fails, so that a person sees what it fails by.
 *
 * @param <T> a value with an {@code equals} of its own
 */
@FunctionalInterface
public interface Shrinker<T> {

    /** Whether a value still fails. */
    @FunctionalInterface
    interface Check<T> {
        boolean fails(T value) throws Exception;
    }

    /** Goes once over a value that fails and goes on with each one that does; returns the last of them, or the value itself. */
    T shrink(T failing, Check<T> check) throws Exception;

    /** Goes over it until nothing smaller fails. */
    default T smallest(T failing, Check<T> check) throws Exception {
        T before = failing;
        T smaller = shrink(before, check);
        while (!smaller.equals(before)) {
            before = smaller;
            smaller = shrink(before, check);
        }
        return smaller;
    }

    /**
     * The smallest that is found in that time.
     *
     * @param nanoTime the clock, in ns from any moment on
     */
    default T smallest(T failing, Check<T> check, Duration time, LongSupplier nanoTime) throws Exception {
        AtomicReference<T> found = new AtomicReference<>(failing);
        long begin = nanoTime.getAsLong();
        try {
            return smallest(failing, smaller -> {
                if (nanoTime.getAsLong() - begin > time.toNanos()) {
                    throw new TimeoutException();
                }
                boolean fails = check.fails(smaller);
                if (fails) {
                    found.set(smaller);
                }
                return fails;
            });
        } catch (TimeoutException late) {
            return found.get();
        }
    }

    /** Then makes it smaller in another way. */
    default Shrinker<T> then(Shrinker<T> next) {
        return (failing, check) -> next.shrink(shrink(failing, check), check);
    }
}
