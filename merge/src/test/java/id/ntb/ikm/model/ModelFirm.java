package id.ntb.ikm.model;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.ClosedBecause;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecordBase;

/** The events about one IKM, and what rules 2 to 4, 7 and 12 say about it on a given today; null stands for "none". */
final class ModelFirm {

    private final String ikmId;
    private final LocalDate today;
    private final ModelStatements statements;
    private final List<Certification> certifications;
    private final List<Production> productions;
    private final NavigableMap<LocalDate, Registration> registrationSlots;
    private final NavigableMap<String, Production> reportSlots;

    ModelFirm(Collection<SpecificRecordBase> events, LocalDate today) {
        this.ikmId = Events.ikmId(events.iterator().next());
        this.today = today;
        this.statements = new ModelStatements(events);
        this.certifications = statements.counting(Certification.class);
        this.productions = statements.counting(Production.class);
        this.registrationSlots = statements.registrations();
        this.reportSlots = winners(productions, Production::getPeriod);
    }

    private static <K, E extends SpecificRecordBase> NavigableMap<K, E> winners(List<E> events, Function<E, K> slot) {
        return events.stream().collect(groupingBy(slot, TreeMap::new, collectingAndThen(toList(), ModelWinner::of)));
    }

    /** The office that is in charge until a registration says otherwise: the prefix of the id. */
    String firstRegency() {
        return ikmId.substring(0, 4);
    }

    /** Rule 2. */
    Registration registrationOn(LocalDate date) {
        Map.Entry<LocalDate, Registration> holding = registrationSlots.floorEntry(date);
        return holding == null ? null : holding.getValue();
    }

    Registration registrationToday() {
        return registrationOn(today);
    }

    /** Rule 7: today closed as something that never was. */
    boolean neverWas() {
        Registration now = registrationToday();
        return now != null
                && now.getStatus() == Status.CLOSED
                && (now.getClosedBecause() == ClosedBecause.DUPLICATE || now.getClosedBecause() == ClosedBecause.ERROR);
    }

    boolean isUnit() {
        return registrationToday() != null && registrationToday().getStatus() != Status.CLOSED;
    }

    boolean isExpectedIn(YearMonth period) {
        Registration then = registrationOn(period.atEndOfMonth());
        return !neverWas() && then != null && then.getStatus() == Status.ACTIVE;
    }

    /** Rule 7: whose sector and regency the production of a period counts in; null where it was never registered. */
    Registration registrationForFlowsOf(YearMonth period) {
        if (registrationSlots.isEmpty()) {
            return null;
        }
        Registration then = registrationOn(period.atEndOfMonth());
        return then != null ? then : registrationSlots.firstEntry().getValue();
    }

    Stream<YearMonth> reportedPeriods() {
        return reportSlots.keySet().stream().map(YearMonth::parse);
    }

    /** The report that counts, be it withdrawn or not. */
    Production reportOf(YearMonth period) {
        return reportSlots.get(period.toString());
    }

    /** Rule 4: the first report of the period by an office whose reports count, whatever became of it, came by the 10th of the next month in WITA. */
    boolean wasOnTime(YearMonth period) {
        Instant first = productions.stream()
                .filter(report -> report.getPeriod().equals(period.toString()))
                .map(Production::getRecordedAt)
                .min(Instant::compareTo)
                .orElseThrow();
        Instant tooLate = period.plusMonths(1)
                .atDay(11)
                .atStartOfDay(ZoneId.of("Asia/Makassar"))
                .toInstant();
        return first.isBefore(tooLate);
    }

    /** Rule 3, all of it. */
    List<Certification> validCertificates() {
        return certificatesInForce().filter(held -> !hasMovedAway(held)).toList();
    }

    /** P-IRT certificates that only the move to another regency makes invalid. */
    List<Certification> lapsedByMoving() {
        return certificatesInForce().filter(this::hasMovedAway).toList();
    }

    private Stream<Certification> certificatesInForce() {
        return certifications.stream()
                .map(event -> slotsOf(event).floorEntry(today))
                .filter(held -> held != null)
                .map(held -> held.getValue())
                .distinct()
                .filter(this::isInForce);
    }

    private NavigableMap<LocalDate, Certification> slotsOf(Certification certificate) {
        List<Certification> same = certifications.stream()
                .filter(other -> other.getScheme().equals(certificate.getScheme()))
                .filter(other -> other.getCertificateNumber().equals(certificate.getCertificateNumber()))
                .toList();
        return winners(same, Certification::getEffectiveFrom);
    }

    private boolean isInForce(Certification held) {
        boolean granted =
                switch (held.getAction()) {
                    case ISSUED, AMENDED, RENEWED, REINSTATED -> true;
                    case APPLIED, SUSPENDED, REVOKED, REJECTED -> false;
                };
        return granted && (held.getValidUntil() == null || !today.isAfter(held.getValidUntil()));
    }

    private boolean hasMovedAway(Certification held) {
        if (!held.getScheme().equals("SPPIRT") || registrationToday() == null) {
            return false;
        }
        return slotsOf(held).headMap(today, true).descendingMap().values().stream()
                .filter(slot -> switch (slot.getAction()) {
                    case ISSUED, RENEWED -> true;
                    default -> false;
                })
                .findFirst()
                .map(granted -> !homeOf(granted).equals(registrationToday().getRegency()))
                .orElse(false);
    }

    private String homeOf(Certification granted) {
        Registration then = registrationOn(granted.getEffectiveFrom());
        if (then != null) {
            return then.getRegency();
        }
        return granted.getOffice().equals(ModelCharge.PROVINCE) ? firstRegency() : granted.getOffice();
    }

    boolean hasReusedEventId() {
        return statements.hasReusedEventId();
    }

    /** Rule 12: some office said something that does not count, at least not yet. */
    boolean hasHeldStatements() {
        return !statements.held().isEmpty();
    }
}
