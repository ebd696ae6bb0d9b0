package id.ntb.ikm.contribution;

import static id.ntb.ikm.cube.Measures.EXPECTED_CHANGE;

import id.ntb.ikm.cube.Contribution;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.topic.Point;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.TreeMap;

/** In which months a firm is expected to report, in the cell where it was then (rule 7). */
final class ExpectedReports {

    private final Attribution attribution;

    ExpectedReports(Attribution attribution) {
        this.attribution = attribution;
    }

    /**
     * The months in which the firm is expected to report: those on whose last day it is ACTIVE. Stated as changes, +1 where
     * it begins to count in a cell and −1 where it stops, because the months have no end.
     */
    Contribution of(Firm firm, LocalDate today) {
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
