package id.ntb.ikm.merge;

import id.ntb.ikm.topic.Point;
import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * In which cell a firm was at the end of each month (rule 7): of two firms that were in the same cells all the time, these
 * are equal, however many registrations say so.
 *
 * @param since the months in which it came to another cell, the first of them before all time
 */
record Whereabouts(NavigableMap<YearMonth, Point> since) {

    static final Whereabouts UNKNOWN = new Whereabouts(new TreeMap<>());

    private static final YearMonth EVER = YearMonth.of(0, 1);

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
        return new Whereabouts(changes);
    }

    /** The cell at the end of that month; empty where there is no registration at all. */
    Optional<Point> in(YearMonth month) {
        return Optional.ofNullable(since.floorEntry(month)).map(Map.Entry::getValue);
    }
}
