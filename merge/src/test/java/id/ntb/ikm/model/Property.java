package id.ntb.ikm.model;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * States laws about all values of a kind, and tries them on many that are drawn from {@link Seeds}. A failure names its seed and
 * shows the smallest value that fails like it. Registered as an extension, so that each test draws values of its own.
 *
 * @param <T> what is drawn; laws leave it as it is
 */
public final class Property<T> implements BeforeEachCallback {

    private static final Duration LONGEST_SHRINKING = Duration.ofSeconds(60);
    private static final int LONGEST_TEXT = 10_000;

    private final Seeds seeds = new Seeds(System::getProperty);
    private final int tries;
    private final Function<Random, T> draw;
    private final Shrinker<T> shrinker;
    private String test = "";

    /** What holds for a value: it throws nothing. */
    @FunctionalInterface
    public interface Law<T> {
        void check(T value) throws Exception;
    }

    /** @param tries how many values each law is tried on, unless the run says otherwise */
    public Property(int tries, Function<Random, T> draw, Shrinker<T> shrinker) {
        this.tries = tries;
        this.draw = draw;
        this.shrinker = shrinker;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        test = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
    }

    /** Fails at the first value that the law does not hold for. */
    public void holds(Law<T> law) throws Exception {
        for (long seed : seeds.of(test, tries)) {
            T value = draw.apply(new Random(seed));
            Optional<Throwable> failure = failureOf(law, value);
            if (failure.isPresent()) {
                throw falsified(law, seed, value, failure.get());
            }
        }
    }

    private AssertionError falsified(Law<T> law, long seed, T value, Throwable failure) throws Exception {
        T smallest = shrinker.smallest(
                value, smaller -> failsLike(failure, law, smaller), LONGEST_SHRINKING, System::nanoTime);
        Throwable shown = failureOf(law, smallest).orElse(failure);
        AssertionError error = new AssertionError(
                String.format(
                        "%s is falsified by seed %d (again with -D%s=%2$d), shrunk to\n%s\nfor which\n%s",
                        test, seed, Seeds.SEED, cut(smallest), cut(shown)),
                shown);
        error.addSuppressed(failure);
        return error;
    }

    /** Only so is it the same mistake, as far as can be told. */
    private static <T> boolean failsLike(Throwable failure, Law<T> law, T value) {
        return failureOf(law, value)
                .filter(other -> other.getClass() == failure.getClass())
                .isPresent();
    }

    private static <T> Optional<Throwable> failureOf(Law<T> law, T value) {
        try {
            law.check(value);
            return Optional.empty();
        } catch (Exception | AssertionError | StackOverflowError failure) {
            return Optional.of(failure);
        }
    }

    private static String cut(Object shown) {
        String text = String.valueOf(shown);
        int more = text.length() - LONGEST_TEXT;
        return more <= 0 ? text : text.substring(0, LONGEST_TEXT) + "… and " + more + " more characters";
    }
}
