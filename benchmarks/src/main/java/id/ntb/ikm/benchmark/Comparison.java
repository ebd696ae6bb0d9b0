package id.ntb.ikm.benchmark;

import id.ntb.ikm.reader.PeriodRange;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.view.IkmView;
import id.ntb.ikm.view.ProductionView;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** What both contestants have to agree on: units, workers and certified units of each cell, and its production by month. */
final class Comparison {

    private Comparison() {}

    /** The totals that are not zero, by cell, or cell and month. */
    static Map<String, Totals> totals(ViewSnapshot snapshot) {
        Map<String, Totals> totals = new HashMap<>();
        for (Point cell : snapshot.points()) {
            if (!cell.sector().equals(Point.ALL) && !cell.regency().equals(Point.ALL)) {
                String key = new RowKey.Headline(cell).key();
                snapshot.at(cell).ifPresent(row -> totals.put(key, stocks(row)));
                snapshot.production(cell, PeriodRange.ALL)
                        .forEach(row -> totals.put(key + "|" + row.getPeriod(), flow(row)));
            }
        }
        totals.values().removeIf(Totals.NONE::equals);
        return totals;
    }

    private static Totals stocks(IkmView row) {
        return new Totals(row.getUnits(), row.getWorkersMale() + row.getWorkersFemale(), row.getCertifiedUnits());
    }

    private static Totals flow(ProductionView row) {
        return new Totals(row.getValueIdr(), 0, 0);
    }

    /** The first difference, in words. */
    static String difference(Map<String, Totals> pipeline, Map<String, Totals> plain) {
        TreeSet<String> keys = new TreeSet<>(pipeline.keySet());
        keys.addAll(plain.keySet());
        return keys.stream()
                .filter(key -> !pipeline.getOrDefault(key, Totals.NONE).equals(plain.get(key)))
                .findFirst()
                .map(key ->
                        "the totals of " + key + " differ: pipeline " + pipeline.get(key) + ", plain " + plain.get(key))
                .orElse("the totals are equal");
    }
}
