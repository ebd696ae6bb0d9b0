package id.ntb.ikm.contribution;

import id.ntb.ikm.topic.Point;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * In which cell a firm was at the end of each month (rule 7), and so which office was in charge of it (rule 12): of two
 * firms that were in the same cells all the time, these are equal, however many registrations say so.
 *
 * @param since the months in which it came to another cell, the first of them before all time
 * @param registered the first month at whose end it was registered; null where it never was
 */
record Whereabouts(NavigableMap<YearMonth, Point> since, YearMonth registered) {

    static final Whereabouts UNKNOWN = new Whereabouts(new TreeMap<>(), null);

    private static final YearMonth EVER = YearMonth.of(Year.MIN_VALUE, 1);

    /**
     * Leaves out what is no change.
     *
     * @param first cell of the first registration, which need not be the one at the end of its month
     * @param cells by month, as of its end
     */
    static Whereabouts of(Point first, NavigableMap<YearMonth, Point> cells) {
        NavigableMap<YearMonth, Point> changes = new TreeMap<>(Map.of(EVER, first));
        cells.forEach((month, cell) -> {
            if (!changes.lastEntry().getValue().equals(cell)) {
                changes.put(month, cell);
            }
        });
        return new Whereabouts(changes, cells.firstKey());
    }

    /** Whether two firms with one prefix were in different cells that month, or different offices were in charge of them. */
    boolean differ(Whereabouts other, YearMonth month) {
        return !in(month).equals(other.in(month)) || isRegistered(month) != other.isRegistered(month);
    }

    private boolean isRegistered(YearMonth month) {
        return registered != null && !month.isBefore(registered);
    }

    /** The cell at the end of that month; empty where there is no registration at all. */
    Optional<Point> in(YearMonth month) {
        return Optional.ofNullable(since.floorEntry(month)).map(Map.Entry::getValue);
    }
}
