package id.ntb.ikm.cube;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Exact sums by measure. A sum of zero is the same as none, so that equal contributions leave equal tallies whatever came
 * and went in between.
 *
 * <p>Sums wrap around rather than fail: what overflowed comes back when the amount is taken away again, while a failure
 * would stop every office for one office's typing error. A report adds at most 10<sup>12</sup>, so this takes millions.
 */
public final class Tally {

    private final Map<Measure, Sum> sums = new HashMap<>();

    /** A sum that is added to in place: there are ten additions for every event. */
    private static final class Sum {
        private long amount;

        @Override
        public boolean equals(Object other) {
            return other instanceof Sum sum && sum.amount == amount;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(amount);
        }

        @Override
        public String toString() {
            return String.valueOf(amount);
        }
    }

    public Tally add(Measure measure, long amount) {
        if (amount == 0) {
            return this;
        }
        Sum sum = sums.computeIfAbsent(measure, m -> new Sum());
        sum.amount += amount;
        if (sum.amount == 0) {
            sums.remove(measure);
        }
        return this;
    }

    public Tally add(Tally other) {
        other.sums.forEach((measure, sum) -> add(measure, sum.amount));
        return this;
    }

    public Tally subtract(Tally other) {
        other.sums.forEach((measure, sum) -> add(measure, -sum.amount));
        return this;
    }

    public long get(Measure measure) {
        Sum sum = sums.get(measure);
        return sum == null ? 0 : sum.amount;
    }

    /** The sums of a figure that is broken down, by what it is broken down by. */
    public SortedMap<String, Long> breakdown(String name) {
        SortedMap<String, Long> parts = new TreeMap<>();
        sums.forEach((measure, sum) -> {
            if (measure.name().equals(name)) {
                parts.put(measure.of(), sum.amount);
            }
        });
        return parts;
    }

    public boolean isEmpty() {
        return sums.isEmpty();
    }

    public int size() {
        return sums.size();
    }

    /** Those whose sum is not zero. */
    public Set<Measure> measures() {
        return Collections.unmodifiableSet(sums.keySet());
    }

    public Tally copy() {
        return new Tally().add(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && sums.equals(tally.sums);
    }

    @Override
    public int hashCode() {
        return sums.hashCode();
    }

    @Override
    public String toString() {
        return new TreeMap<>(sums).toString();
    }
}
