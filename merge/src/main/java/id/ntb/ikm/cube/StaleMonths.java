package id.ntb.ikm.cube;

import id.ntb.ikm.topic.Point;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The months whose production rows may have changed, by point. */
final class StaleMonths {

    /** Months of one point: some single ones, and all from one on. */
    private static final class Months {
        private final Set<YearMonth> single = new HashSet<>();
        private YearMonth from;

        private boolean contains(YearMonth month) {
            return single.contains(month) || (from != null && !month.isBefore(from));
        }
    }

    private static final YearMonth ALWAYS = YearMonth.of(Year.MIN_VALUE, 1);

    private final Map<Point, Months> byPoint = new HashMap<>();

    /** A change of the expected units shows in every later month too, because the rows state the running sum. */
    void add(SumKey.Flow flow, Tally change) {
        if (change.get(Measures.EXPECTED_CHANGE) == 0) {
            months(flow.point()).single.add(flow.period());
        } else {
            from(flow.point(), flow.period());
        }
    }

    /** Every month of the points. */
    void allOf(Collection<Point> points) {
        points.forEach(point -> from(point, ALWAYS));
    }

    private void from(Point point, YearMonth first) {
        Months months = months(point);
        if (months.from == null || first.isBefore(months.from)) {
            months.from = first;
        }
    }

    private Months months(Point point) {
        return byPoint.computeIfAbsent(point, p -> new Months());
    }

    Set<Point> points() {
        return Set.copyOf(byPoint.keySet());
    }

    Predicate<YearMonth> of(Point point) {
        return byPoint.get(point)::contains;
    }

    void clear() {
        byPoint.clear();
    }
}
