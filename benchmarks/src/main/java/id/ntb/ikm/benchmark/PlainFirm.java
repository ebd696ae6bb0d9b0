package id.ntb.ikm.benchmark;

import id.ntb.ikm.event.CertificateAction;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * A row of the DSL's table of firms: as much of the registrations and certificates as the compared totals need.
 *
 * @param registrations by effectiveFrom
 * @param certificates by scheme and number, then by effectiveFrom
 */
record PlainFirm(
        NavigableMap<LocalDate, Registered> registrations,
        Map<String, NavigableMap<LocalDate, Certified>> certificates) {

    private static final Set<CertificateAction> VALID = EnumSet.of(
            CertificateAction.ISSUED,
            CertificateAction.AMENDED,
            CertificateAction.RENEWED,
            CertificateAction.REINSTATED);

    /** What a registration says. */
    record Registered(Stamp stamp, String cell, boolean counts, int workers) {}

    /** What a certificate says; {@code last} is the day after which it is not valid any more. */
    record Certified(Stamp stamp, boolean valid, LocalDate last) {}

    static PlainFirm unknown() {
        return new PlainFirm(new TreeMap<>(), new TreeMap<>());
    }

    PlainFirm plus(Registration event, String cell) {
        Registered next = new Registered(
                Stamp.of(event.getRecordedAt(), event.getEventId()),
                cell,
                event.getStatus() != Status.CLOSED,
                event.getWorkersMale() + event.getWorkersFemale());
        NavigableMap<LocalDate, Registered> changed = new TreeMap<>(registrations);
        changed.merge(event.getEffectiveFrom(), next, (a, b) -> a.stamp().isAfter(b.stamp()) ? a : b);
        return new PlainFirm(changed, certificates);
    }

    PlainFirm plus(Certification event) {
        Certified next = new Certified(
                Stamp.of(event.getRecordedAt(), event.getEventId()),
                VALID.contains(event.getAction()),
                event.getValidUntil() == null ? LocalDate.MAX : event.getValidUntil());
        String id = event.getScheme() + "|" + event.getCertificateNumber();
        Map<String, NavigableMap<LocalDate, Certified>> changed = new TreeMap<>(certificates);
        NavigableMap<LocalDate, Certified> slots = new TreeMap<>(changed.getOrDefault(id, new TreeMap<>()));
        slots.merge(event.getEffectiveFrom(), next, (a, b) -> a.stamp().isAfter(b.stamp()) ? a : b);
        changed.put(id, slots);
        return new PlainFirm(registrations, changed);
    }

    /** Where it counts today; null where it is not registered. */
    String cellOn(LocalDate today) {
        Map.Entry<LocalDate, Registered> holding = registrations.floorEntry(today);
        return holding == null ? null : holding.getValue().cell();
    }

    /** Where a month's production counts; null where it is not registered at all. */
    String cellOfMonthEnding(LocalDate lastDay) {
        if (registrations.isEmpty()) {
            return null;
        }
        String then = cellOn(lastDay);
        return then == null ? registrations.firstEntry().getValue().cell() : then;
    }

    /** Units, workers and certified units that it adds to its cell. */
    Totals stocksOn(LocalDate today) {
        Registered holding = registrations.floorEntry(today).getValue();
        return holding.counts()
                ? new Totals(
                        1, holding.workers(), certificates.values().stream().anyMatch(s -> valid(s, today)) ? 1 : 0)
                : Totals.NONE;
    }

    private static boolean valid(NavigableMap<LocalDate, Certified> slots, LocalDate today) {
        Map.Entry<LocalDate, Certified> holding = slots.floorEntry(today);
        return holding != null
                && holding.getValue().valid()
                && !holding.getValue().last().isBefore(today);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(registrations.size());
        for (var slot : registrations.entrySet()) {
            out.writeLong(slot.getKey().toEpochDay());
            slot.getValue().stamp().write(out);
            out.writeUTF(slot.getValue().cell());
            out.writeBoolean(slot.getValue().counts());
            out.writeInt(slot.getValue().workers());
        }
        out.writeInt(certificates.size());
        for (var certificate : certificates.entrySet()) {
            out.writeUTF(certificate.getKey());
            writeSlots(certificate.getValue().entrySet(), out);
        }
    }

    private static void writeSlots(Collection<Map.Entry<LocalDate, Certified>> slots, DataOutput out)
            throws IOException {
        out.writeInt(slots.size());
        for (var slot : slots) {
            out.writeLong(slot.getKey().toEpochDay());
            slot.getValue().stamp().write(out);
            out.writeBoolean(slot.getValue().valid());
            out.writeLong(slot.getValue().last().toEpochDay());
        }
    }

    static PlainFirm read(DataInput in) throws IOException {
        PlainFirm firm = unknown();
        for (int left = in.readInt(); left > 0; left--) {
            LocalDate from = LocalDate.ofEpochDay(in.readLong());
            firm.registrations.put(from, new Registered(Stamp.read(in), in.readUTF(), in.readBoolean(), in.readInt()));
        }
        for (int left = in.readInt(); left > 0; left--) {
            firm.certificates.put(in.readUTF(), readSlots(in));
        }
        return firm;
    }

    private static NavigableMap<LocalDate, Certified> readSlots(DataInput in) throws IOException {
        NavigableMap<LocalDate, Certified> slots = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            LocalDate from = LocalDate.ofEpochDay(in.readLong());
            slots.put(from, new Certified(Stamp.read(in), in.readBoolean(), LocalDate.ofEpochDay(in.readLong())));
        }
        return slots;
    }
}
