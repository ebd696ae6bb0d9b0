package id.ntb.ikm.page;

import id.ntb.ikm.reader.PeriodRange;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.ProductionView;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The months of a point up to the last that is over, with what there is to compare them with. */
final class Months {

    static final int YEAR = 12;

    private final Map<YearMonth, ProductionView> byMonth = new TreeMap<>();
    private final YearMonth last;

    private Months(YearMonth last) {
        this.last = last;
    }

    static Months of(ViewSnapshot snapshot, Point point) {
        Months months = new Months(YearMonth.from(snapshot.version().getAsOf()).minusMonths(1));
        snapshot.production(point, new PeriodRange(PeriodRange.EARLIEST, months.last))
                .forEach(row -> months.byMonth.put(YearMonth.parse(row.getPeriod()), row));
        return months;
    }

    /** The last month that is over; its reports may still be coming in. */
    YearMonth last() {
        return last;
    }

    Optional<ProductionView> at(YearMonth month) {
        return Optional.ofNullable(byMonth.get(month));
    }

    /** The last months, oldest first; what nobody reported has no row, and none is made up. */
    List<MonthRow> rows(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> last.minusMonths(number - 1L - i))
                .map(month -> new MonthRow(month, at(month), at(month.minusMonths(1)), at(month.minusMonths(YEAR))))
                .dropWhile(row -> row.row().isEmpty())
                .toList();
    }

    /** Value of the twelve months before the last twelve; empty unless each of them was reported by somebody. */
    Optional<Long> yearBefore() {
        List<ProductionView> rows = IntStream.range(YEAR, 2 * YEAR)
                .mapToObj(back -> at(last.minusMonths(back)))
                .flatMap(Optional::stream)
                .toList();
        return rows.size() < YEAR
                ? Optional.empty()
                : Optional.of(
                        rows.stream().mapToLong(ProductionView::getValueIdr).sum());
    }
}
