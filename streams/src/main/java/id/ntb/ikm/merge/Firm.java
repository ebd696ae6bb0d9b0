package id.ntb.ikm.merge;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Registration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that is known about one IKM except its production reports, which are kept one by one. Immutable.
 *
 * @param contestedReports number of its reports whose identity was used for other contents too
 */
public record Firm(
        String ikmId,
        Slots<Registration> registrations,
        SortedMap<CertificateId, Slots<Certification>> certificates,
        int contestedReports) {

    public Firm {
        certificates = Collections.unmodifiableSortedMap(certificates);
    }

    /** Nothing is known about it yet. */
    public static Firm unknown(String ikmId) {
        return new Firm(ikmId, Slots.none(), new TreeMap<>(), 0);
    }

    Merged<Firm> merge(Registration event, Source source) {
        return registrations
                .merge(event.getEffectiveFrom(), Statement.of(event, source))
                .in(this, changed -> new Firm(ikmId, changed, certificates, contestedReports));
    }

    Merged<Firm> merge(Certification event, Source source) {
        CertificateId id = new CertificateId(event.getScheme(), event.getCertificateNumber());
        Slots<Certification> slots = certificates.getOrDefault(id, Slots.none());
        return slots.merge(event.getEffectiveFrom(), Statement.of(event, source))
                .in(this, changed -> with(id, changed));
    }

    private Firm with(CertificateId id, Slots<Certification> slots) {
        SortedMap<CertificateId, Slots<Certification>> changed = new TreeMap<>(certificates);
        changed.put(id, slots);
        return new Firm(ikmId, registrations, changed, contestedReports);
    }

    Firm withContestedReports(int count) {
        return new Firm(ikmId, registrations, certificates, count);
    }

    boolean contested() {
        return contestedReports > 0
                || registrations.contested()
                || certificates.values().stream().anyMatch(Slots::contested);
    }
}
