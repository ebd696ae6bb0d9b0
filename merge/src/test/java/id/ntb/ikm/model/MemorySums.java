package id.ntb.ikm.model;

import id.ntb.ikm.cube.Adder;
import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.PublishedViews;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.fold.Sums;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the sums of one task, and what of them has not been handed to the views yet. */
final class MemorySums implements Sums {

    private final Map<SumKey, Tally> sums = new HashMap<>();
    private final Map<SumKey, Tally> pending = new HashMap<>();
    private final Map<String, Optional<Claim>> claims = new HashMap<>();
    private final Set<String> changedFirms = new HashSet<>();

    @Override
    public void add(SumKey key, Tally change) {
        sums.computeIfAbsent(key, k -> new Tally()).add(change);
        pending.computeIfAbsent(key, k -> new Tally()).add(change);
    }

    @Override
    public Adder at(SumKey key) {
        return (measure, amount) -> add(key, new Tally().add(measure, amount));
    }

    @Override
    public void firmChanged(String ikmId) {
        changedFirms.add(ikmId);
    }

    @Override
    public void claim(String ikmId, Optional<Claim> claim) {
        claims.put(ikmId, claim);
    }

    /** The firms that look different than when this was last asked. */
    Set<String> takeChangedFirms() {
        Set<String> taken = Set.copyOf(changedFirms);
        changedFirms.clear();
        return taken;
    }

    /** Adds what came together since the last time. */
    void drainTo(PublishedViews views) {
        pending.forEach(views::add);
        claims.forEach(views::claim);
        pending.clear();
    }

    /** Adds everything, as a rollup needs it that has lost its memory; a sum that is gone is not spoken of any more. */
    void allTo(PublishedViews views) {
        sums.values().removeIf(Tally::isEmpty);
        sums.forEach(views::add);
        claims.forEach(views::claim);
        pending.clear();
    }
}
