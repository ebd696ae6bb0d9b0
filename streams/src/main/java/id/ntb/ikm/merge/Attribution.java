package id.ntb.ikm.merge;

import id.ntb.ikm.event.ClosedBecause;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.topic.Point;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Rules 7 and 8: in which sector and regency a firm counts. */
final class Attribution {

    private final SectorRule sectors;

    Attribution(SectorRule sectors) {
        this.sectors = sectors;
    }

    Point cellOf(Registration registration) {
        return new Point(sectors.sectorOf(registration), registration.getRegency());
    }

    /** Where production of a month counts: where the firm was on its last day, or else where it first was. */
    Point cellOf(Firm firm, YearMonth period, String publishingOffice) {
        return firm.registrations()
                .on(period.atEndOfMonth())
                .or(firm.registrations()::first)
                .map(this::cellOf)
                .orElseGet(() -> new Point(Point.UNREGISTERED, publishingOffice));
    }

    /** Where production of each month counts. */
    Whereabouts whereabouts(Firm firm) {
        NavigableMap<YearMonth, Point> cells = new TreeMap<>();
        firm.registrations().byDate().forEach((from, slot) -> cells.put(YearMonth.from(from), cellOf(slot.event())));
        return firm.registrations()
                .first()
                .map(first -> Whereabouts.of(cellOf(first), cells))
                .orElse(Whereabouts.UNKNOWN);
    }

    /** What is closed as DUPLICATE or ERROR today never was: it counts nowhere. */
    static boolean neverWas(Firm firm, LocalDate today) {
        Optional<Registration> holding = firm.registrations().on(today);
        return holding.filter(registration -> registration.getStatus() == Status.CLOSED)
                .map(Registration::getClosedBecause)
                .filter(why -> why == ClosedBecause.DUPLICATE || why == ClosedBecause.ERROR)
                .isPresent();
    }
}
