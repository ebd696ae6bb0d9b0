package id.ntb.ikm.join;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.topic.Source;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that is known about one IKM except its production reports, which are kept one by one, and what of it counts.
 * Immutable.
 */
public final class Firm {

    private final String ikmId;
    private final Statements statements;
    private final ReportDoubts reportDoubts;
    private final HandOvers handOvers;
    private final Slots<Registration> registrations;
    private final SortedMap<CertificateId, Slots<Certification>> certificates;

    /** @param reportDoubts of all its reports together */
    public Firm(String ikmId, Statements statements, ReportDoubts reportDoubts) {
        this.ikmId = ikmId;
        this.statements = statements;
        this.reportDoubts = reportDoubts;
        this.handOvers = HandOvers.of(ikmId, statements.registrations());
        this.registrations = handOvers.holding();
        SortedMap<CertificateId, Slots<Certification>> holding = new TreeMap<>();
        statements.certificates().keySet().forEach(id -> putCounting(id, holding));
        this.certificates = Collections.unmodifiableSortedMap(holding);
    }

    /** Another state of the firm with the same registrations, of whose certificates at most one is another. */
    private Firm(Firm before, Statements statements, ReportDoubts reportDoubts, Optional<CertificateId> changed) {
        this.ikmId = before.ikmId;
        this.statements = statements;
        this.reportDoubts = reportDoubts;
        this.handOvers = before.handOvers;
        this.registrations = before.registrations;
        SortedMap<CertificateId, Slots<Certification>> holding = new TreeMap<>(before.certificates);
        changed.ifPresent(id -> putCounting(id, holding));
        this.certificates = Collections.unmodifiableSortedMap(holding);
    }

    private void putCounting(CertificateId id, SortedMap<CertificateId, Slots<Certification>> holding) {
        Slots<Certification> counting = statements.certificates().get(id).holding(this::certifies);
        if (!counting.byDate().isEmpty()) {
            holding.put(id, counting);
        }
    }

    /** Nothing is known about it yet. */
    public static Firm unknown(String ikmId) {
        return new Firm(ikmId, Statements.NONE, ReportDoubts.NONE);
    }

    public String ikmId() {
        return ikmId;
    }

    /** All that was ever said, counting or not. */
    public Statements statements() {
        return statements;
    }

    public ReportDoubts reportDoubts() {
        return reportDoubts;
    }

    /** The registrations that hold, each from its date on. */
    public Slots<Registration> registrations() {
        return registrations;
    }

    /** The statements about certificates that hold; none for a certificate that nobody in charge has spoken of. */
    public SortedMap<CertificateId, Slots<Certification>> certificates() {
        return certificates;
    }

    /** Rule 12: the office that speaks for the firm on that date. */
    public String inCharge(LocalDate date) {
        return registrations.on(date).map(Registration::getRegency).orElseGet(() -> Office.ofPrefix(ikmId));
    }

    private boolean isEverInCharge(String office, LocalDate from) {
        return inCharge(from).equals(office)
                || registrations.byDate().tailMap(from, false).values().stream()
                        .anyMatch(slot -> slot.event().getRegency().equals(office));
    }

    /** Rule 12 for registrations. */
    public boolean registers(SlotKey key) {
        return handOvers.counts(key);
    }

    /** Rule 12 for certificates, whose new office may say what the former one did not. */
    public boolean certifies(SlotKey key) {
        return Office.isProvince(key.office()) || isEverInCharge(key.office(), key.from());
    }

    /** Rule 12 for reports, of which the month's last day decides. */
    public boolean reports(String office, LocalDate lastDay) {
        return Office.isProvince(office) || inCharge(lastDay).equals(office);
    }

    public Merged<Firm> merge(Registration event, Source source) {
        return statements.merge(event, source).in(this, changed -> new Firm(ikmId, changed, reportDoubts));
    }

    public Merged<Firm> merge(Certification event, Source source) {
        return statements
                .merge(event, source)
                .in(this, changed -> new Firm(this, changed, reportDoubts, Optional.of(CertificateId.of(event))));
    }

    public Firm with(ReportDoubts doubts) {
        return doubts.equals(reportDoubts) ? this : new Firm(this, statements, doubts, Optional.empty());
    }

    /** Whether an identity of what counts was used for other contents too. */
    public boolean contested() {
        return reportDoubts.contested() > 0
                || statements.registrations().anyMatch((key, slot) -> slot.contested() && registers(key))
                || statements.certificates().values().stream()
                        .anyMatch(slots -> slots.anyMatch((key, slot) -> slot.contested() && certifies(key)));
    }

    /** Whether an office that is not in charge has said something about it. */
    public boolean holdsBack() {
        return reportDoubts.held() > 0
                || statements.registrations().anyMatch((key, slot) -> !registers(key))
                || statements.certificates().values().stream()
                        .anyMatch(slots -> slots.anyMatch((key, slot) -> !certifies(key)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Firm firm
                && ikmId.equals(firm.ikmId)
                && statements.equals(firm.statements)
                && reportDoubts.equals(firm.reportDoubts);
    }

    @Override
    public int hashCode() {
        return ikmId.hashCode() + statements.hashCode();
    }

    @Override
    public String toString() {
        return Map.of(ikmId, statements).toString();
    }
}
