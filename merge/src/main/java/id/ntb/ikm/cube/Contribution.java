package id.ntb.ikm.cube;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** What one firm, or a part of what is known about it, adds to the sums. */
public final class Contribution {

    private final Map<SumKey, Tally> tallies = new HashMap<>();

    /** The tally of that name, to be added to. */
    public Tally tally(SumKey key) {
        return tallies.computeIfAbsent(key, k -> new Tally());
    }

    public Contribution add(Contribution other) {
        other.tallies.forEach((key, tally) -> tally(key).add(tally));
        return this;
    }

    public Contribution subtract(Contribution other) {
        other.tallies.forEach((key, tally) -> tally(key).subtract(tally));
        return this;
    }

    /** Each tally that is not empty. */
    public void forEach(BiConsumer<SumKey, Tally> action) {
        tallies.forEach((key, tally) -> {
            if (!tally.isEmpty()) {
                action.accept(key, tally);
            }
        });
    }
}
