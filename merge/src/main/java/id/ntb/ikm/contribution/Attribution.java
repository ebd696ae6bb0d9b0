package id.ntb.ikm.contribution;

import id.ntb.ikm.event.ClosedBecause;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.join.Office;
import id.ntb.ikm.topic.Point;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
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

    /** Where production of a month counts. */
    Point cellOf(Firm firm, YearMonth period) {
        return inMonth(firm.registrations().byDate(), period)
                .map(slot -> cellOf(slot.event()))
                .orElseGet(() -> unregistered(firm.ikmId()));
    }

    /** Of what holds from a date on, what production of a month goes by: what held on its last day, or else the first. */
    static <T> Optional<T> inMonth(NavigableMap<LocalDate, T> byDate, YearMonth period) {
        return Optional.ofNullable(byDate.floorEntry(period.atEndOfMonth()))
                .or(() -> Optional.ofNullable(byDate.firstEntry()))
                .map(Map.Entry::getValue);
    }

    /** Where what is about an unregistered firm counts. */
    static Point unregistered(String ikmId) {
        return new Point(Point.UNREGISTERED, Office.ofPrefix(ikmId));
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
        return firm.registrations()
                .on(today)
                .filter(holding -> neverWas(holding.getStatus(), holding.getClosedBecause()))
                .isPresent();
    }

    /** @param because null where it is not closed */
    static boolean neverWas(Status status, ClosedBecause because) {
        return status == Status.CLOSED && (because == ClosedBecause.DUPLICATE || because == ClosedBecause.ERROR);
    }
}
