package id.ntb.ikm.contribution;

import id.ntb.ikm.event.ClosedBecause;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.join.Office;
import id.ntb.ikm.topic.Point;
import java.time.LocalDate;
import java.util.NavigableMap;
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

    /** Where what is about an unregistered firm counts. */
    static Point unregistered(String ikmId) {
        return new Point(Point.UNREGISTERED, Office.ofPrefix(ikmId));
    }

    /** Where, whether and by whose word the firm's reports count. */
    Standing standing(Firm firm, LocalDate today) {
        NavigableMap<LocalDate, Point> cells = new TreeMap<>();
        firm.registrations().byDate().forEach((from, slot) -> cells.put(from, cellOf(slot.event())));
        return new Standing(firm.ikmId(), cells, neverWas(firm, today));
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
