package id.ntb.ikm.asof;

import id.ntb.ikm.asof.ChangeReason.Kind;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.fold.FirmStore;
import id.ntb.ikm.join.CertificateId;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.join.OfficeReports;
import id.ntb.ikm.join.OfficeSlots;
import id.ntb.ikm.join.Report;
import id.ntb.ikm.join.Slot;
import id.ntb.ikm.join.SlotName;
import id.ntb.ikm.join.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The statements about one firm that hold their slots now and were not known before, each with what it is. */
final class StatementChanges {

    private final String ikmId;
    private final FirmStore before;
    private final FirmStore after;
    private final List<ChangeReason> reasons = new ArrayList<>();

    StatementChanges(String ikmId, FirmStore before, FirmStore after) {
        this.ikmId = ikmId;
        this.before = before;
        this.after = after;
    }

    /** Registrations by date, then certificates, then reports by month. */
    List<ChangeReason> find() {
        Firm was = before.firm(ikmId);
        Firm is = after.firm(ikmId);
        is.statements()
                .registrations()
                .byKey()
                .forEach((key, slot) ->
                        registration(was.statements().registrations().byKey().get(key), slot, was));
        is.statements().certificates().forEach((id, slots) -> certificates(was, id, slots));
        after.reportedMonths(ikmId).forEach(this::reports);
        return reasons;
    }

    private void registration(Slot<Registration> was, Slot<Registration> is, Firm firm) {
        if (!isSame(was, is)) {
            add(kind(was, is.event(), firm), SlotName.of(is.event()), is.holder());
        }
    }

    private static Kind kind(Slot<Registration> was, Registration event, Firm firm) {
        if (firm.statements().registrations().byKey().isEmpty()) {
            return Kind.REGISTERED;
        }
        if (isHandOver(event) || (was != null && isHandOver(was.event()))) {
            return Kind.HAND_OVER;
        }
        if (was != null) {
            return Kind.REGISTRATION_CORRECTED;
        }
        return event.getStatus() == Status.CLOSED ? Kind.CLOSED : Kind.REGISTRATION;
    }

    private static boolean isHandOver(Registration event) {
        return !event.getRegency().equals(event.getOffice());
    }

    private void certificates(Firm was, CertificateId id, OfficeSlots<Certification> slots) {
        OfficeSlots<Certification> known = was.statements().certificates().getOrDefault(id, OfficeSlots.none());
        slots.byKey().forEach((key, slot) -> {
            Slot<Certification> old = known.byKey().get(key);
            if (!isSame(old, slot)) {
                Kind kind = old == null ? Kind.CERTIFICATE : Kind.CERTIFICATE_CORRECTED;
                add(kind, SlotName.of(slot.event()), slot.holder());
            }
        });
    }

    private void reports(YearMonth month) {
        OfficeReports none = OfficeReports.none(month);
        OfficeReports known = before.reports(ikmId, month).orElse(none);
        after.reports(ikmId, month).orElse(none).byOffice().forEach((office, report) -> {
            Report old = known.byOffice().get(office);
            if (old == null || !isSame(old.slot(), report.slot())) {
                add(kind(old, report), month.toString(), report.slot().holder());
            }
        });
    }

    private static Kind kind(Report was, Report is) {
        if (is.withdrawn()) {
            return Kind.REPORT_WITHDRAWN;
        }
        if (was != null) {
            return Kind.REPORT_CORRECTED;
        }
        return is.onTime(Report.lateFrom(is.period())) ? Kind.REPORT : Kind.LATE_REPORT;
    }

    /** Compares identities: equal events may have come at different offsets. */
    private static <E> boolean isSame(Slot<E> was, Slot<E> is) {
        return was != null
                && was.contested() == is.contested()
                && Objects.equals(was.holder().recordedAt(), is.holder().recordedAt())
                && Objects.equals(was.holder().eventId(), is.holder().eventId());
    }

    private void add(Kind kind, String slot, Statement<?> statement) {
        reasons.add(ChangeReason.of(kind, slot, statement));
    }
}
