package id.ntb.ikm.cube;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Exact sums by measure. A sum of zero is the same as none, so that equal contributions leave equal tallies whatever came
 * and went in between.
 *
 * <p>Sums wrap around rather than fail: what overflowed comes back when the amount is taken away again, while a failure
 * would stop every office for one office's typing error. A report adds at most 10<sup>12</sup>, so this takes millions.
 *
 * <p>There are ten additions for every event, so the sums stand in an array that is searched by hash from the measure's own place on;
 * {@code HashMap} takes twice as long for each of them (decision 31).
 */
public final class Tally implements Adder {

    private static final int FIRST_PLACES = 8;

    private Measure[] measures = {};
    private long[] sums = {};
    private int taken;

    @Override
    public void plus(Measure measure, long amount) {
        if (amount != 0) {
            int at = place(measure);
            sums[at] += amount;
        }
    }

    public Tally add(Measure measure, long amount) {
        plus(measure, amount);
        return this;
    }

    /** The measure's place, which it takes if it has none. */
    private int place(Measure measure) {
        int at = find(measure);
        if (at < 0 || measures[at] == null) {
            if (4 * (taken + 1) > 3 * measures.length) {
                grow();
            }
            at = find(measure);
            measures[at] = measure;
            taken++;
        }
        return at;
    }

    /** Where it stands, or would; negative where there is no place at all. */
    private int find(Measure measure) {
        int last = measures.length - 1;
        int at = hash(measure) & last;
        while (last >= 0 && measures[at] != null && !measures[at].equals(measure)) {
            at = (at + 1) & last;
        }
        return last < 0 ? -1 : at;
    }

    private static int hash(Measure measure) {
        int hash = measure.hashCode();
        return hash ^ (hash >>> 15);
    }

    /** Leaves behind what has become zero. */
    private void grow() {
        Measure[] fromMeasures = measures;
        long[] fromSums = sums;
        int left = size();
        int places = Math.max(FIRST_PLACES, Integer.highestOneBit(Math.max(1, 2 * left)) << 1);
        measures = new Measure[places];
        sums = new long[places];
        taken = 0;
        for (int i = 0; i < fromMeasures.length; i++) {
            if (fromSums[i] != 0) {
                add(fromMeasures[i], fromSums[i]);
            }
        }
    }

    public Tally add(Tally other) {
        for (int i = 0; i < other.sums.length; i++) {
            add(other.measures[i], other.sums[i]);
        }
        return this;
    }

    public Tally subtract(Tally other) {
        for (int i = 0; i < other.sums.length; i++) {
            add(other.measures[i], -other.sums[i]);
        }
        return this;
    }

    public long get(Measure measure) {
        int at = find(measure);
        return at < 0 ? 0 : sums[at];
    }

    /** The sums of a figure that is broken down, by what it is broken down by. */
    public SortedMap<String, Long> breakdown(String name) {
        SortedMap<String, Long> parts = new TreeMap<>();
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] != 0 && measures[i].name().equals(name)) {
                parts.put(measures[i].of(), sums[i]);
            }
        }
        return parts;
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    public int size() {
        int size = 0;
        for (long sum : sums) {
            size += sum == 0 ? 0 : 1;
        }
        return size;
    }

    /** Those whose sum is not zero. */
    public Set<Measure> measures() {
        Set<Measure> set = new TreeSet<>();
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] != 0) {
                set.add(measures[i]);
            }
        }
        return set;
    }

    public Tally copy() {
        return new Tally().add(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && size() == tally.size() && holds(tally);
    }

    private boolean holds(Tally other) {
        for (int i = 0; i < other.sums.length; i++) {
            if (other.sums[i] != 0 && get(other.measures[i]) != other.sums[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < sums.length; i++) {
            hash += sums[i] == 0 ? 0 : measures[i].hashCode() ^ Long.hashCode(sums[i]);
        }
        return hash;
    }

    @Override
    public String toString() {
        SortedMap<Measure, Long> all = new TreeMap<>();
        measures().forEach(measure -> all.put(measure, get(measure)));
        return all.toString();
    }
}
