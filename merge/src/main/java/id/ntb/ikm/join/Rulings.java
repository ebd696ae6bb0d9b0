package id.ntb.ikm.join;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.report.MonthlyReport;
import id.ntb.ikm.rule.Period;
import id.ntb.ikm.topic.Event;
import id.ntb.ikm.topic.Source;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;

/** Rule 12, told of single events about one IKM for whoever tells its history: whose word counts, and whose holds. */
public final class Rulings {

    /** Nobody asks where these came from. */
    private static final Source NOWHERE = new Source(0, 0);

    private final Map<YearMonth, OfficeReports> reports = new TreeMap<>();
    private Firm firm;

    private Rulings() {}

    /**
     * From all events about the IKM that have passed the rules.
     *
     * @throws IllegalArgumentException when one is none of the three event types
     */
    public static Rulings of(Collection<? extends SpecificRecord> events) {
        Rulings rulings = new Rulings();
        events.forEach(rulings::add);
        return rulings;
    }

    private void add(SpecificRecord event) {
        firm = Event.of(event).match(this::with, this::with, this::with);
    }

    private Firm with(Registration event) {
        return firm(event.getIkmId()).merge(event, NOWHERE).state();
    }

    private Firm with(Certification event) {
        return firm(event.getIkmId()).merge(event, NOWHERE).state();
    }

    private Firm with(Production report) {
        YearMonth period = Period.of(report.getPeriod());
        OfficeReports month = reports.getOrDefault(period, OfficeReports.none(period));
        reports.put(period, month.merge(MonthlyReport.of(report), NOWHERE).state());
        return firm(report.getIkmId());
    }

    private Firm firm(String ikmId) {
        return firm == null ? Firm.unknown(ikmId) : firm;
    }

    /** Whether what the event's office says of its slot counts; else it is held. */
    public boolean counts(SpecificRecord event) {
        return Event.of(event)
                .match(
                        registration -> firm.registers(SlotKey.of(registration)),
                        certification -> firm.certifies(SlotKey.of(certification)),
                        report -> firm.reports(report.getOffice(), decidingDate(report)));
    }

    /** The office whose word holds the event's slot; empty where none counts. */
    public Optional<String> holder(SpecificRecord event) {
        return Event.of(event).match(this::holder, this::holder, this::holder);
    }

    private Optional<String> holder(Registration event) {
        return Optional.ofNullable(firm.registrations().byDate().get(event.getEffectiveFrom()))
                .map(slot -> slot.holder().office());
    }

    private Optional<String> holder(Certification event) {
        return Optional.ofNullable(firm.certificates().get(CertificateId.of(event)))
                .map(slots -> slots.byDate().get(event.getEffectiveFrom()))
                .map(slot -> slot.holder().office());
    }

    private Optional<String> holder(Production report) {
        return reports.get(Period.of(report.getPeriod()))
                .counting(firm)
                .map(month -> month.slot().holder().office());
    }

    /** The office that is in charge on the date by which the event counts or not. */
    public String inCharge(SpecificRecord event) {
        return firm.inCharge(decidingDate(event));
    }

    private static LocalDate decidingDate(SpecificRecord event) {
        return Event.of(event)
                .match(Registration::getEffectiveFrom, Certification::getEffectiveFrom, report -> Period.of(
                                report.getPeriod())
                        .atEndOfMonth());
    }
}
