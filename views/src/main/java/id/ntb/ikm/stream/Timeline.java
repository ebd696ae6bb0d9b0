package id.ntb.ikm.stream;

import id.ntb.ikm.reader.RowRemoval;
import id.ntb.ikm.reader.ViewCursor;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.topic.RowKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The version that is shown, and what has to be known to lead anybody there from an older one of its generation. Immutable.
 *
 * <p>Every row says in which version it changed last, so rows need no history: what changed since a version is what says a later one. Only
 * rows that are no more have to be remembered, and those from before this reading of the views are not known. So a cursor is
 * good for as long as the server runs, not for some number of versions, also one that was never shown here but on another server.
 *
 * @param now the version that is shown
 * @param oldest version from which on all removals are known
 * @param removals in order of their versions, bounded
 * @param before generations that were shown before this one
 */
record Timeline(ViewSnapshot now, long oldest, List<RowRemoval> removals, Set<String> before) {

    /** About 150 bytes each: a few MB at most. */
    private static final int MOST_REMOVALS = 20_000;

    static Timeline begin(ViewSnapshot first) {
        return new Timeline(first, first.version().getVersion(), List.of(), Set.of());
    }

    ViewCursor cursor() {
        return ViewCursor.of(now);
    }

    /** As it is when a version is shown after this one. */
    Timeline then(ViewSnapshot next) {
        ViewCursor to = ViewCursor.of(next);
        boolean goesOn = to.generation().equals(cursor().generation()) && to.version() >= cursor().version();
        if (goesOn && next.removals().isPresent()) {
            return bounded(
                    next,
                    Stream.concat(removals.stream(), next.removals().get().stream())
                            .toList());
        }
        Set<String> generations = Stream.concat(before.stream(), Stream.of(cursor().generation()))
                .filter(generation -> !generation.equals(to.generation()))
                .collect(Collectors.toUnmodifiableSet());
        return new Timeline(next, to.version(), List.of(), generations);
    }

    /** A version whose removals are dropped can be stood on; those before it cannot. */
    private Timeline bounded(ViewSnapshot next, List<RowRemoval> all) {
        int dropped = Math.max(0, all.size() - MOST_REMOVALS);
        while (dropped > 0
                && dropped < all.size()
                && all.get(dropped).version() == all.get(dropped - 1).version()) {
            dropped++; // a version's removals are known all or not at all
        }
        long known = dropped == 0 ? oldest : all.get(dropped - 1).version();
        return new Timeline(next, known, List.copyOf(all.subList(dropped, all.size())), before);
    }

    /** How whoever has seen a version gets to the one that is shown. */
    Way from(ViewCursor seen) {
        if (!seen.generation().equals(cursor().generation())) {
            return before.contains(seen.generation())
                    ? new Way.Anew(ResetReason.OTHER_GENERATION)
                    : new Way.NotYet(ResetReason.OTHER_GENERATION);
        }
        if (seen.version() > cursor().version()) {
            return new Way.NotYet(ResetReason.AHEAD);
        }
        if (seen.version() < oldest) {
            return new Way.Anew(ResetReason.TOO_OLD);
        }
        return seen.equals(cursor()) ? new Way.There() : new Way.Change(difference(seen));
    }

    private Difference difference(ViewCursor seen) {
        List<RowKey> gone = removals.stream()
                .filter(removal -> removal.version() > seen.version() && !now.has(removal.key()))
                .map(RowRemoval::key)
                .distinct()
                .toList();
        return new Difference(Optional.of(seen), now, gone);
    }
}
