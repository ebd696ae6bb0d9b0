package id.ntb.ikm.model;

import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.cube.Views;
import id.ntb.ikm.merge.Sums;
import java.util.HashMap;
import java.util.Map;

/** Keeps the sums of one task, and what of them has not been handed to the views yet. */
final class MemorySums implements Sums {

    private final Map<SumKey, Tally> sums = new HashMap<>();
    private final Map<SumKey, Tally> pending = new HashMap<>();

    @Override
    public void add(SumKey key, Tally change) {
        sums.computeIfAbsent(key, k -> new Tally()).add(change);
        pending.computeIfAbsent(key, k -> new Tally()).add(change);
    }

    @Override
    public void firmChanged(String ikmId) {
        // The views say nothing about single firms.
    }

    /** Adds what came together since the last time. */
    void drainTo(Views views) {
        pending.forEach(views::add);
        pending.clear();
    }

    /** Adds everything, as a rollup needs it that has lost its memory. */
    void allTo(Views views) {
        sums.forEach(views::add);
        pending.clear();
    }
}
