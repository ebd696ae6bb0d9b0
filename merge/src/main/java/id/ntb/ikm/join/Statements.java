package id.ntb.ikm.join;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.topic.Source;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that offices say about one IKM except its production reports, whether it counts or not. Immutable. */
public record Statements(
        OfficeSlots<Registration> registrations, SortedMap<CertificateId, OfficeSlots<Certification>> certificates) {

    public static final Statements NONE = new Statements(OfficeSlots.none(), new TreeMap<>());

    public Statements {
        certificates = Collections.unmodifiableSortedMap(certificates);
    }

    Merged<Statements> merge(Registration event, Source source) {
        return registrations
                .merge(SlotKey.of(event), Statement.of(event, source))
                .in(this, changed -> new Statements(changed, certificates));
    }

    Merged<Statements> merge(Certification event, Source source) {
        CertificateId id = CertificateId.of(event);
        OfficeSlots<Certification> slots = certificates.getOrDefault(id, OfficeSlots.none());
        return slots.merge(SlotKey.of(event), Statement.of(event, source)).in(this, changed -> with(id, changed));
    }

    private Statements with(CertificateId id, OfficeSlots<Certification> slots) {
        SortedMap<CertificateId, OfficeSlots<Certification>> changed = new TreeMap<>(certificates);
        changed.put(id, slots);
        return new Statements(registrations, changed);
    }
}
