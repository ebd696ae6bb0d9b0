package id.ntb.ikm.cube;

import static id.ntb.ikm.cube.Measures.CHANNELS;
import static id.ntb.ikm.cube.Measures.COMMODITY_IDR;
import static id.ntb.ikm.cube.Measures.EXPECTED_CHANGE;
import static id.ntb.ikm.cube.Measures.ON_TIME_UNITS;
import static id.ntb.ikm.cube.Measures.QUANTITY_MILLI;
import static id.ntb.ikm.cube.Measures.QUANTITY_SCALE;
import static id.ntb.ikm.cube.Measures.RAW_MATERIAL_IDR;
import static id.ntb.ikm.cube.Measures.REPORTING_UNITS;
import static id.ntb.ikm.cube.Measures.VALUE_IDR;

import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.view.CommodityProduction;
import id.ntb.ikm.view.ProductionView;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Makes production rows of a point, which has one for each month that any firm anywhere has reported. */
final class ProductionRows {

    private final Cube cube;

    ProductionRows(Cube cube) {
        this.cube = cube;
    }

    /** The rows of those months that are wanted. */
    List<ViewRow> at(Point point, Predicate<YearMonth> wanted) {
        List<ViewRow> rows = new ArrayList<>();
        NavigableMap<YearMonth, Tally> flows = cube.flows(point);
        SortedSet<YearMonth> months = new TreeSet<>(cube.reportedMonths());
        SortedSet<YearMonth> all = new TreeSet<>(months);
        all.addAll(flows.keySet());
        long expected = 0;
        for (YearMonth month : all) {
            Tally flow = flows.getOrDefault(month, new Tally());
            expected += flow.get(EXPECTED_CHANGE);
            if (months.contains(month) && wanted.test(month)) {
                rows.add(row(point, month, expected, flow));
            }
        }
        return rows;
    }

    /** Whether it is a production row, and of another month than these. */
    static boolean isOfMonthOutside(Set<YearMonth> months, ViewRow.Id id) {
        return RowKey.parse(id.topic(), id.key()) instanceof RowKey.Production row && !months.contains(row.period());
    }

    private static ViewRow row(Point point, YearMonth month, long expected, Tally flow) {
        ProductionView view = ProductionView.newBuilder()
                .setSector(point.sector())
                .setRegency(point.regency())
                .setPeriod(month.toString())
                .setExpectedUnits(expected)
                .setReportingUnits(flow.get(REPORTING_UNITS))
                .setOnTimeUnits(flow.get(ON_TIME_UNITS))
                .setValueIdr(flow.get(VALUE_IDR))
                .setRawMaterialIdr(flow.get(RAW_MATERIAL_IDR))
                .setCommodities(commodities(flow))
                .setChannels(flow.breakdown(CHANNELS))
                .setVersion(0)
                .build();
        return ViewRow.of(new RowKey.Production(point, month), view);
    }

    private static List<CommodityProduction> commodities(Tally flow) {
        SortedSet<String> names = new TreeSet<>(flow.breakdown(QUANTITY_MILLI).keySet());
        names.addAll(flow.breakdown(COMMODITY_IDR).keySet());
        return names.stream().map(name -> commodity(name, flow)).toList();
    }

    private static CommodityProduction commodity(String name, Tally flow) {
        return new CommodityProduction(
                Measures.commodityOf(name),
                Measures.unitOf(name),
                BigDecimal.valueOf(flow.get(new Measure(QUANTITY_MILLI, name)), QUANTITY_SCALE),
                flow.get(new Measure(COMMODITY_IDR, name)));
    }
}
