package id.ntb.ikm.model;

import id.ntb.ikm.event.CertificateAction;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.ClosedBecause;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * Draws what one office may send that is hostile, careless or has a broken clock: another's event under its own name, with
 * any claim in it and any date that the limits allow.
 */
final class HostileDraw {

    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DATE = LocalDate.of(2199, 12, 31);
    private static final Instant EARLIEST = Instant.parse("2000-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2199-12-30T00:00:00Z");

    private final Draw draw;
    private final String office;

    HostileDraw(Draw draw, String office) {
        this.draw = draw;
        this.office = office;
    }

    /** @param others at least one event to begin with */
    SpecificRecordBase event(List<SpecificRecordBase> others) {
        SpecificRecordBase event = Events.copyOf(draw.of(others));
        event.put("office", office);
        if (draw.oneIn(2)) {
            event.put("recordedAt", draw.of(EARLIEST, LATEST));
        }
        if (draw.oneIn(6)) {
            event.put("ikmId", draw.of(FirmDraw.REGENCIES) + "-90000" + draw.below(10));
        }
        return exaggerated(event);
    }

    private SpecificRecordBase exaggerated(SpecificRecordBase event) {
        if (event instanceof Registration registration) {
            return claimed(registration);
        }
        return event instanceof Certification certification ? revoked(certification) : withdrawn((Production) event);
    }

    private Registration claimed(Registration event) {
        if (draw.oneIn(2)) {
            event.setRegency(draw.oneIn(2) ? office : draw.of(FirmDraw.REGENCIES));
        }
        if (draw.oneIn(3)) {
            event.setStatus(Status.CLOSED);
            event.setClosedBecause(draw.of(ClosedBecause.ERROR, ClosedBecause.DUPLICATE, ClosedBecause.CEASED));
        }
        if (draw.oneIn(4)) {
            event.setEffectiveFrom(draw.of(FIRST_DATE, LAST_DATE));
        }
        return event;
    }

    private Certification revoked(Certification event) {
        if (draw.oneIn(2)) {
            event.setAction(draw.of(CertificateAction.REVOKED, CertificateAction.RENEWED));
        }
        if (draw.oneIn(4)) {
            event.setEffectiveFrom(draw.of(FIRST_DATE, LAST_DATE));
            event.setValidUntil(null);
        }
        return event;
    }

    private Production withdrawn(Production event) {
        if (draw.oneIn(2)) {
            event.setWithdrawn(!event.getWithdrawn());
        }
        if (draw.oneIn(6)) {
            event.setPeriod("2000-01");
        }
        return event;
    }
}
