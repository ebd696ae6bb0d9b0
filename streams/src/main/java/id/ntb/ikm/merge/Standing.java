package id.ntb.ikm.merge;

import id.ntb.ikm.event.ClosedBecause;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileHistory;
import id.ntb.ikm.view.ProfileRegistration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Where and whether the reports of a firm count, from what its profile says of it (rules 7 and 8). Immutable.
 *
 * @param cells by the day from which it is registered there; empty where it is not registered
 * @param neverWas whether it is closed as DUPLICATE or ERROR today
 */
public record Standing(NavigableMap<LocalDate, Point> cells, boolean neverWas) {

    /** Of a firm that has no profile. */
    public static final Standing UNREGISTERED = new Standing(Collections.emptyNavigableMap(), false);

    public static Standing of(IkmProfile profile) {
        NavigableMap<LocalDate, Point> cells = new TreeMap<>();
        for (ProfileHistory from : profile.getHistory()) {
            cells.put(from.getEffectiveFrom(), new Point(from.getSector(), from.getRegency()));
        }
        return new Standing(
                Collections.unmodifiableNavigableMap(cells),
                profile.getRegistration() != null && neverWas(profile.getRegistration()));
    }

    private static boolean neverWas(ProfileRegistration holding) {
        String because = holding.getClosedBecause();
        return Attribution.neverWas(
                Status.valueOf(holding.getStatus()), because == null ? null : ClosedBecause.valueOf(because));
    }

    Point cellOf(YearMonth period, String publishingOffice) {
        return Attribution.inMonth(cells, period).orElseGet(() -> Attribution.unregistered(publishingOffice));
    }
}
