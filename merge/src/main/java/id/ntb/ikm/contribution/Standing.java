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
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Where and whether the reports of a firm count, and whose, from what its profile says of it (rules 7, 8 and 12). Immutable.
 *
 * @param cells by the day from which it is registered there; empty where it is not registered
 * @param neverWas whether it is closed as DUPLICATE or ERROR today
 */
public record Standing(String ikmId, NavigableMap<LocalDate, Point> cells, boolean neverWas) {

    /** Of a firm that has no profile. */
    public static Standing unregistered(String ikmId) {
        return new Standing(ikmId, Collections.emptyNavigableMap(), false);
    }

    public static Standing of(IkmProfile profile) {
        NavigableMap<LocalDate, Point> cells = new TreeMap<>();
        for (ProfileHistory from : profile.getHistory()) {
            cells.put(from.getEffectiveFrom(), new Point(from.getSector(), from.getRegency()));
        }
        return new Standing(
                profile.getIkmId(),
                Collections.unmodifiableNavigableMap(cells),
                profile.getRegistration() != null && neverWas(profile.getRegistration()));
    }

    private static boolean neverWas(ProfileRegistration holding) {
        String because = holding.getClosedBecause();
        return Attribution.neverWas(
                Status.valueOf(holding.getStatus()), because == null ? null : ClosedBecause.valueOf(because));
    }

    Point cellOf(YearMonth period) {
        return Attribution.inMonth(cells, period).orElseGet(() -> Attribution.unregistered(ikmId));
    }

    boolean reports(String office, YearMonth period) {
        Map.Entry<LocalDate, Point> registered = cells.floorEntry(period.atEndOfMonth());
        String inCharge = registered == null
                ? Office.ofPrefix(ikmId)
                : registered.getValue().regency();
        return Office.isProvince(office) || office.equals(inCharge);
    }
}
