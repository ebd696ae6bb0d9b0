package id.ntb.ikm.contribution;

import static id.ntb.ikm.cube.Measures.CHANNELS;
import static id.ntb.ikm.cube.Measures.COMMODITY_IDR;
import static id.ntb.ikm.cube.Measures.EXPECTED_CHANGE;
import static id.ntb.ikm.cube.Measures.ON_TIME_UNITS;
import static id.ntb.ikm.cube.Measures.QUANTITY_MILLI;
import static id.ntb.ikm.cube.Measures.RAW_MATERIAL_IDR;
import static id.ntb.ikm.cube.Measures.REPORTING_UNITS;
import static id.ntb.ikm.cube.Measures.REPORTS;
import static id.ntb.ikm.cube.Measures.VALUE_IDR;

import id.ntb.ikm.cube.Contribution;
import id.ntb.ikm.cube.Measure;
import id.ntb.ikm.cube.Measures;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.join.Report;
import id.ntb.ikm.topic.Point;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What a firm adds to the production of each month, in the cell where it was then (rule 7). */
final class Flows {

    private final Attribution attribution;

    Flows(Attribution attribution) {
        this.attribution = attribution;
    }

    /** One month's report. */
    Contribution of(Firm firm, Report report, LocalDate today) {
        return of(report, attribution.cellOf(firm, report.period()), Attribution.neverWas(firm, today));
    }

    /** The same of a firm in that cell. That there was one is counted even if it never was, so that no month vanishes. */
    static Contribution of(Report report, Point cell, boolean neverWas) {
        Contribution contribution = new Contribution();
        Production event = report.slot().event();
        Tally flow = contribution.tally(new SumKey.Flow(cell, report.period())).add(REPORTS, 1);
        if (!report.withdrawn() && !neverWas) {
            flow.add(REPORTING_UNITS, 1).add(ON_TIME_UNITS, report.onTime() ? 1 : 0);
            event.getLines().forEach(line -> add(line, flow));
        }
        return contribution;
    }

    private static void add(ProductionLine line, Tally flow) {
        String commodity = Measures.commodity(line.getCommodity(), line.getUnit());
        flow.add(VALUE_IDR, line.getValueIdr())
                .add(RAW_MATERIAL_IDR, line.getRawMaterialIdr())
                .add(new Measure(CHANNELS, line.getChannel().name()), line.getValueIdr())
                .add(new Measure(COMMODITY_IDR, commodity), line.getValueIdr())
                .add(
                        new Measure(QUANTITY_MILLI, commodity),
                        line.getQuantity().unscaledValue().longValue());
    }

    /**
     * The months in which the firm is expected to report: those on whose last day it is ACTIVE. Stated as changes, +1 where
     * it begins to count in a cell and −1 where it stops, because the months have no end.
     */
    Contribution expected(Firm firm, LocalDate today) {
        Contribution contribution = new Contribution();
        if (Attribution.neverWas(firm, today)) {
            return contribution;
        }
        Point counted = null;
        for (var month : heldAtMonthEnd(firm).entrySet()) {
            Registration registration = month.getValue();
            Point cell = registration.getStatus() == Status.ACTIVE ? attribution.cellOf(registration) : null;
            change(contribution, counted, month.getKey(), -1);
            change(contribution, cell, month.getKey(), 1);
            counted = cell;
        }
        return contribution;
    }

    private static void change(Contribution contribution, Point cell, YearMonth from, int by) {
        if (cell != null) {
            contribution.tally(new SumKey.Flow(cell, from)).add(EXPECTED_CHANGE, by);
        }
    }

    /** The registration that holds at the end of a month, for each month in which that may differ from the month before. */
    private static NavigableMap<YearMonth, Registration> heldAtMonthEnd(Firm firm) {
        NavigableMap<YearMonth, Registration> held = new TreeMap<>();
        firm.registrations().byDate().forEach((from, slot) -> held.put(YearMonth.from(from), slot.event()));
        return held;
    }
}
