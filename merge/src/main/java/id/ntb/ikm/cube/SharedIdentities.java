package id.ntb.ikm.cube;

import id.ntb.ikm.topic.Point;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds firms that claim one identity: the only doubt that needs more than one firm to show. Which firms are flagged
 * depends on the claims alone, not on the order in which they are made.
 */
public final class SharedIdentities {

    /** Two units have one NIB. */
    public static final Measure NIB_SHARED = new Measure(Measures.FLAGS, "NIB_SHARED");

    /** Two units have one owner. */
    public static final Measure OWNER_SHARED = new Measure(Measures.FLAGS, "OWNER_SHARED");

    private final Map<String, Claim> claims = new HashMap<>();
    private final Groups byNib = new Groups(NIB_SHARED, Claim::nib);
    private final Groups byOwner = new Groups(OWNER_SHARED, Claim::ownerHash);

    /**
     * Takes a firm's claim in the place of its last one.
     *
     * @param claim empty where the firm is no unit any more
     * @return what this changes in the flags of any cell
     */
    public Contribution put(String ikmId, Optional<Claim> claim) {
        Contribution change = new Contribution();
        put(ikmId, claim, (cell, flag, by) -> change.tally(new SumKey.Stock(cell))
                .add(flag, by));
        return change;
    }

    void put(String ikmId, Optional<Claim> claim, Flags flags) {
        Claim before = claim.isPresent() ? claims.put(ikmId, claim.get()) : claims.remove(ikmId);
        if (!Objects.equals(before, claim.orElse(null))) {
            byNib.replace(before, claim.orElse(null), flags);
            byOwner.replace(before, claim.orElse(null), flags);
        }
    }

    /** Takes what changes in the flags. */
    interface Flags {
        void add(Point cell, Measure flag, int by);
    }

    /** How many firms claim each identity, and where; so that a claim costs the same however many share it. */
    private static final class Groups {

        private final Map<String, Map<Point, Integer>> groups = new HashMap<>();
        private final Measure flag;
        private final Function<Claim, String> identity;

        Groups(Measure flag, Function<Claim, String> identity) {
            this.flag = flag;
            this.identity = identity;
        }

        void replace(Claim before, Claim after, Flags flags) {
            if (before != null && identity.apply(before) != null) {
                remove(identity.apply(before), before.cell(), flags);
            }
            if (after != null && identity.apply(after) != null) {
                add(identity.apply(after), after.cell(), flags);
            }
        }

        /** A group of one is nobody's doubt: with the second firm, the first one is flagged too. */
        private void add(String value, Point cell, Flags flags) {
            Map<Point, Integer> group = groups.computeIfAbsent(value, v -> new HashMap<>());
            if (!group.isEmpty()) {
                only(group).ifPresent(first -> flags.add(first, flag, 1));
                flags.add(cell, flag, 1);
            }
            group.merge(cell, 1, Integer::sum);
        }

        private void remove(String value, Point cell, Flags flags) {
            Map<Point, Integer> group = groups.get(value);
            group.merge(cell, -1, (count, less) -> count + less == 0 ? null : count + less);
            if (group.isEmpty()) {
                groups.remove(value);
            } else {
                flags.add(cell, flag, -1);
                only(group).ifPresent(last -> flags.add(last, flag, -1));
            }
        }

        /** Where the firm counts that is alone in its group; empty where there are more. */
        private static Optional<Point> only(Map<Point, Integer> group) {
            Map.Entry<Point, Integer> any = group.entrySet().iterator().next();
            return group.size() == 1 && any.getValue() == 1 ? Optional.of(any.getKey()) : Optional.empty();
        }
    }
}
