package id.ntb.ikm.contribution;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Enrolment;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.join.Slot;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Rule 9: the days on which a firm changes by the calendar alone, without any event. */
public final class Calendar {

    private Calendar() {}

    /** The first such day after the given one. */
    public static Optional<LocalDate> nextChange(Firm firm, LocalDate after) {
        return Stream.of(registrations(firm), enrolments(firm), certificates(firm))
                .flatMap(dates -> dates)
                .filter(date -> date.isAfter(after))
                .min(LocalDate::compareTo);
    }

    private static Stream<LocalDate> registrations(Firm firm) {
        return firm.registrations().byDate().keySet().stream();
    }

    private static Stream<LocalDate> enrolments(Firm firm) {
        return firm.registrations().byDate().values().stream()
                .flatMap(slot -> slot.event().getEnrolments().stream())
                .map(Enrolment::getSince);
    }

    private static Stream<LocalDate> certificates(Firm firm) {
        return firm.certificates().values().stream()
                .flatMap(slots -> slots.byDate().values().stream())
                .map(Slot::event)
                .flatMap(Calendar::certificate);
    }

    private static Stream<LocalDate> certificate(Certification certificate) {
        LocalDate last = certificate.getValidUntil();
        return last == null
                ? Stream.of(certificate.getEffectiveFrom())
                : Stream.of(certificate.getEffectiveFrom(), last.minusDays(Stocks.EXPIRING_DAYS), last.plusDays(1));
    }
}
