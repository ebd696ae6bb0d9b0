package id.ntb.ikm.cube;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
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
        Claim before = claim.isPresent() ? claims.put(ikmId, claim.get()) : claims.remove(ikmId);
        Contribution change = new Contribution();
        if (!Objects.equals(before, claim.orElse(null))) {
            byNib.replace(ikmId, before, claim.orElse(null), change);
            byOwner.replace(ikmId, before, claim.orElse(null), change);
        }
        return change;
    }

    /** Firms by what they claim. */
    private static final class Groups {

        private final Map<String, Map<String, Claim>> groups = new HashMap<>();
        private final Measure flag;
        private final Function<Claim, String> identity;

        Groups(Measure flag, Function<Claim, String> identity) {
            this.flag = flag;
            this.identity = identity;
        }

        void replace(String ikmId, Claim before, Claim after, Contribution change) {
            change(before, change, group -> group.remove(ikmId));
            change(after, change, group -> group.put(ikmId, after));
        }

        private void change(Claim claim, Contribution change, Consumer<Map<String, Claim>> step) {
            String value = claim == null ? null : identity.apply(claim);
            if (value == null) {
                return;
            }
            Map<String, Claim> group = groups.computeIfAbsent(value, v -> new HashMap<>());
            count(group, change, -1);
            step.accept(group);
            count(group, change, 1);
            groups.computeIfPresent(value, (v, left) -> left.isEmpty() ? null : left);
        }

        /** A group of one is nobody's doubt; in a larger one, each firm is flagged where it counts. */
        private void count(Map<String, Claim> group, Contribution change, int by) {
            if (group.size() > 1) {
                group.values().forEach(claim -> change.tally(new SumKey.Stock(claim.cell()))
                        .add(flag, by));
            }
        }
    }
}
