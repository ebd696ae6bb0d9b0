package id.ntb.ikm.model;

import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/**
 * Chooses the seeds that a test draws its values from: each test its own, and in every run the same ones. {@code -Dikm.seed=fresh} takes
 * others, {@code -Dikm.seed=NUMBER} that one alone; {@code -Dikm.tries=NUMBER} takes so many, of which the first are those of every run.
 */
final class Seeds {

    static final String SEED = "ikm.seed";
    static final String TRIES = "ikm.tries";
    static final String FRESH = "fresh";

    /** What {@link java.util.Random} makes use of. */
    private static final int BITS = 48;

    private final UnaryOperator<String> settings;

    /** @param settings by name; null where the run says nothing */
    Seeds(UnaryOperator<String> settings) {
        this.settings = settings;
    }

    /** @param tries how many, unless the run says otherwise */
    long[] of(String test, int tries) {
        String seed = settings.apply(SEED);
        if (seed != null && !seed.equals(FRESH)) {
            return new long[] {Long.parseLong(seed)};
        }
        return new SplittableRandom(seed == null ? test.hashCode() : System.nanoTime())
                .longs(triesOf(tries))
                .map(bits -> bits >>> (Long.SIZE - BITS))
                .toArray();
    }

    private int triesOf(int otherwise) {
        String tries = settings.apply(TRIES);
        return tries == null ? otherwise : Integer.parseInt(tries);
    }
}
