package id.ntb.ikm.asof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which views are asked for.
 *
 * @param asOf the date in Asia/Makassar that they speak of
 * @param knownAt made only of what offices had recorded by that moment; empty for all that is known now
 */
public record Viewpoint(LocalDate asOf, Optional<Instant> knownAt) implements Comparable<Viewpoint> {

    private static final Comparator<Viewpoint> ORDER =
            Comparator.comparing(Viewpoint::latestKnown).thenComparing(Viewpoint::asOf);

    /** The views of a date, from all that is known now. */
    public static Viewpoint of(LocalDate asOf) {
        return new Viewpoint(asOf, Optional.empty());
    }

    /** Whether what was recorded then belongs to it. */
    boolean knows(Instant recordedAt) {
        return !recordedAt.isAfter(latestKnown());
    }

    private Instant latestKnown() {
        return knownAt.orElse(Instant.MAX);
    }

    /** By what is known first: of two viewpoints the later one knows all that the earlier one knows. */
    @Override
    public int compareTo(Viewpoint other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return asOf + knownAt.map(moment -> ", known at " + moment).orElse(", from all that is known now");
    }
}
