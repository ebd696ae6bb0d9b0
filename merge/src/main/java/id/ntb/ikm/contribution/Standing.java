package id.ntb.ikm.contribution;

import id.ntb.ikm.event.ClosedBecause;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.join.Office;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileHistory;
import id.ntb.ikm.view.ProfileRegistration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Where and whether the reports of a firm count, and whose (rules 7, 8 and 12): all that a report has to know of its firm.
 * Small and immutable, so that one can be kept for every firm there is.
 */
public final class Standing {

    private final String inChargeAtFirst;
    private final Point atFirst;
    private final boolean neverWas;
    private final YearMonth[] months;
    private final Point[] cells;

    /**
     * Of a firm that is in certain cells.
     *
     * @param registered by the day from which it is registered there; empty where it is not registered
     * @param neverWas whether it is closed as DUPLICATE or ERROR today
     */
    Standing(String ikmId, NavigableMap<LocalDate, Point> registered, boolean neverWas) {
        NavigableMap<YearMonth, Point> atMonthEnd = new TreeMap<>();
        registered.forEach((from, cell) -> atMonthEnd.put(YearMonth.from(from), cell));
        this.inChargeAtFirst = Office.ofPrefix(ikmId);
        this.atFirst = registered.isEmpty()
                ? Attribution.unregistered(ikmId)
                : registered.firstEntry().getValue();
        this.neverWas = neverWas;
        this.months = atMonthEnd.keySet().toArray(YearMonth[]::new);
        this.cells = atMonthEnd.values().toArray(Point[]::new);
    }

    /** Of a firm that has no profile. */
    public static Standing unregistered(String ikmId) {
        return new Standing(ikmId, new TreeMap<>(), false);
    }

    public static Standing of(IkmProfile profile) {
        NavigableMap<LocalDate, Point> cells = new TreeMap<>();
        for (ProfileHistory from : profile.getHistory()) {
            cells.put(from.getEffectiveFrom(), new Point(from.getSector(), from.getRegency()));
        }
        boolean neverWas = profile.getRegistration() != null && neverWas(profile.getRegistration());
        return new Standing(profile.getIkmId(), cells, neverWas);
    }

    private static boolean neverWas(ProfileRegistration holding) {
        String because = holding.getClosedBecause();
        return Attribution.neverWas(
                Status.valueOf(holding.getStatus()), because == null ? null : ClosedBecause.valueOf(because));
    }

    /** What is closed as DUPLICATE or ERROR today never was: its reports are counted, and what they say is not. */
    boolean neverWas() {
        return neverWas;
    }

    /** Where production of a month counts: where the firm was on its last day, or else where it was registered first. */
    Point cellOf(YearMonth period) {
        int at = last(period);
        return at < 0 ? atFirst : cells[at];
    }

    /** Rule 12: whether what an office reports of that month counts; the month's last day decides. */
    public boolean reports(String office, YearMonth period) {
        return Office.isProvince(office) || office.equals(inCharge(period));
    }

    private String inCharge(YearMonth period) {
        int at = last(period);
        return at < 0 ? inChargeAtFirst : cells[at].regency();
    }

    /** The last registration that held at a month's end up to that one; negative where none did. Firms have few. */
    private int last(YearMonth period) {
        int at = months.length - 1;
        while (at >= 0 && months[at].isAfter(period)) {
            at--;
        }
        return at;
    }

    /** Whether there may be months that {@link #differs} says yes of. */
    boolean differs(Standing other) {
        return neverWas != other.neverWas
                || !atFirst.equals(other.atFirst)
                || !Arrays.equals(months, other.months)
                || !Arrays.equals(cells, other.cells);
    }

    /** Whether reports of that month count elsewhere, count otherwise, or are another office's to make. */
    boolean differs(Standing other, YearMonth period) {
        return neverWas != other.neverWas
                || !cellOf(period).equals(other.cellOf(period))
                || !inCharge(period).equals(other.inCharge(period));
    }
}
