package id.ntb.ikm.state;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.join.CertificateId;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.join.OfficeSlots;
import id.ntb.ikm.join.ReportDoubts;
import id.ntb.ikm.join.Slot;
import id.ntb.ikm.join.SlotKey;
import id.ntb.ikm.join.Statements;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.utils.Bytes;

/** Keeps each firm as a row for every slot and one for what is known of it as a whole. */
final class FirmSlots {

    private final StateRows rows;
    private final FirmCodec codec;

    FirmSlots(StateRows rows, FirmCodec codec) {
        this.rows = rows;
        this.codec = codec;
    }

    Firm read(String ikmId) {
        Reading reading = new Reading();
        rows.forEach(FirmKeys.doubts(ikmId), FirmKeys.end(ikmId), reading::take);
        return reading.firm(ikmId);
    }

    /** A firm under way from its rows. */
    private final class Reading {

        private final Map<SlotKey, Slot<Registration>> registrations = new HashMap<>();
        private final Map<CertificateId, Map<SlotKey, Slot<Certification>>> certificates = new HashMap<>();
        private ReportDoubts doubts = ReportDoubts.NONE;

        private void take(Bytes key, byte[] row) {
            switch (FirmKeys.kind(key)) {
                case FirmKeys.DOUBTS -> doubts = codec.readDoubts(row);
                case FirmKeys.REGISTRATION -> add(codec.readRegistration(row));
                case FirmKeys.CERTIFICATE -> addCertificate(codec.readCertification(row));
                default -> throw new IllegalStateException("unknown kind of firm row: " + key);
            }
        }

        private void add(Slot<Registration> slot) {
            registrations.put(SlotKey.of(slot.event()), slot);
        }

        private void addCertificate(Slot<Certification> slot) {
            Certification event = slot.event();
            certificates
                    .computeIfAbsent(CertificateId.of(event), id -> new HashMap<>())
                    .put(SlotKey.of(event), slot);
        }

        private Firm firm(String ikmId) {
            SortedMap<CertificateId, OfficeSlots<Certification>> certified = new TreeMap<>();
            certificates.forEach((id, slots) -> certified.put(id, OfficeSlots.of(slots)));
            return new Firm(ikmId, new Statements(OfficeSlots.of(registrations), certified), doubts);
        }
    }

    /** Writes what a firm has more than before, or otherwise. */
    void write(Firm before, Firm after) {
        String ikmId = after.ikmId();
        writeDoubts(before, after);
        changed(
                before.statements().registrations(),
                after.statements().registrations(),
                (key, slot) -> rows.put(FirmKeys.registration(ikmId, key), codec.writeRegistration(slot)));
        after.statements().certificates().forEach((id, slots) -> {
            OfficeSlots<Certification> known =
                    before.statements().certificates().getOrDefault(id, OfficeSlots.none());
            changed(
                    known,
                    slots,
                    (key, slot) -> rows.put(FirmKeys.certificate(ikmId, id, key), codec.writeCertification(slot)));
        });
    }

    /** Also written where there is no doubt, since this row says that there is such a firm. */
    private void writeDoubts(Firm before, Firm after) {
        Bytes key = FirmKeys.doubts(after.ikmId());
        if (!after.reportDoubts().equals(before.reportDoubts()) || rows.get(key) == null) {
            rows.put(key, codec.write(after.reportDoubts()));
        }
    }

    /** What has not changed is the same object, so that nothing is compared at length. */
    @SuppressWarnings("ReferenceEquality")
    private static <E extends SpecificRecordBase> void changed(
            OfficeSlots<E> before, OfficeSlots<E> after, BiConsumer<SlotKey, Slot<E>> action) {
        if (before != after) {
            after.byKey().forEach((key, slot) -> {
                if (before.byKey().get(key) != slot) {
                    action.accept(key, slot);
                }
            });
        }
    }
}
