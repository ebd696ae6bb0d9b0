package id.ntb.ikm.cube;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Exact sums by measure. A sum of zero is the same as none, so that equal contributions leave equal tallies whatever came
 * and went in between.
 *
 * <p>Sums wrap around rather than fail: what overflowed comes back when the amount is taken away again, while a failure
 * would stop every office for one office's typing error. One amount is at most 10<sup>15</sup>, so this takes thousands.
 */
public final class Tally {

    private final Map<Measure, Long> sums = new HashMap<>();

    public Tally add(Measure measure, long amount) {
        if (amount == 0) {
            return this;
        }
        sums.merge(measure, amount, Tally::sumOrNone);
        return this;
    }

    public Tally add(Tally other) {
        other.sums.forEach(this::add);
        return this;
    }

    public Tally subtract(Tally other) {
        other.sums.forEach((measure, amount) -> add(measure, -amount));
        return this;
    }

    public long get(Measure measure) {
        return sums.getOrDefault(measure, 0L);
    }

    /** The sums of a figure that is broken down, by what it is broken down by. */
    public SortedMap<String, Long> breakdown(String name) {
        SortedMap<String, Long> parts = new TreeMap<>();
        sums.forEach((measure, sum) -> {
            if (measure.name().equals(name)) {
                parts.put(measure.of(), sum);
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

    /** Every sum that is not zero. */
    public Map<Measure, Long> sums() {
        return Collections.unmodifiableMap(sums);
    }

    public Tally copy() {
        return new Tally().add(this);
    }

    private static Long sumOrNone(long a, long b) {
        long sum = a + b;
        return sum == 0 ? null : sum;
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
