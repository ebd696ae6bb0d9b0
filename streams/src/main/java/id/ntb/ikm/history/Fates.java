package id.ntb.ikm.history;

import id.ntb.ikm.history.JudgedRecord.Accepted;
import id.ntb.ikm.history.JudgedRecord.Refused;
import id.ntb.ikm.merge.Precedence;
import id.ntb.ikm.merge.SlotName;
import id.ntb.ikm.merge.Source;
import id.ntb.ikm.merge.Statement;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecordBase;

/** Says what became of the records about one IKM: a function of their set, in whatever order they are given. */
public final class Fates {

    /** By the time they speak of, as offices recorded them; what is no event comes last, as it stands in the topics. */
    private static final Comparator<HistoryEntry> ORDER = Comparator.comparing(
                    HistoryEntry::recordedAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(HistoryEntry::eventId, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(HistoryEntry::position);

    private Fates() {}

    /** Every record once, in order of recordedAt, eventId and position; dead letters last. */
    public static List<HistoryEntry> of(Collection<? extends JudgedRecord> records) {
        List<HistoryEntry> entries = new ArrayList<>();
        bySlot(records).forEach(slot -> addSlot(slot, entries));
        records.stream()
                .filter(Refused.class::isInstance)
                .map(record -> deadLetter((Refused) record))
                .forEach(entries::add);
        entries.sort(ORDER);
        return entries;
    }

    private static Collection<List<Accepted>> bySlot(Collection<? extends JudgedRecord> records) {
        return records.stream()
                .filter(Accepted.class::isInstance)
                .map(Accepted.class::cast)
                .sorted(Comparator.comparing(Accepted::position))
                .collect(Collectors.groupingBy(record -> List.of(typeOf(record), SlotName.of(record.event()))))
                .values();
    }

    private static void addSlot(List<Accepted> slot, List<HistoryEntry> entries) {
        NavigableMap<Statement<SpecificRecordBase>, List<Accepted>> copies = new TreeMap<>(new Precedence());
        slot.forEach(record -> copies.computeIfAbsent(statement(record), unseen -> new ArrayList<>())
                .add(record));
        Position holder = copies.lastEntry().getValue().get(0).position();
        boolean contested = isContested(copies);
        copies.forEach((statement, records) -> addCopies(statement, records, holder, contested, entries));
    }

    /** Whether what stands next to the holder in rule 1's order claims its identity. */
    private static boolean isContested(NavigableMap<Statement<SpecificRecordBase>, List<Accepted>> copies) {
        Statement<SpecificRecordBase> next = copies.lowerKey(copies.lastKey());
        return next != null && next.compareIdentity(copies.lastKey()) == 0;
    }

    private static void addCopies(
            Statement<?> statement,
            List<Accepted> copies,
            Position holder,
            boolean contested,
            List<HistoryEntry> entries) {
        for (Accepted copy : copies) {
            boolean first = copy.position().equals(copies.get(0).position());
            if (copy.position().equals(holder)) {
                entries.add(event(statement, copy, EventFate.HOLDS, contested, null));
            } else {
                EventFate fate = first ? EventFate.SUPERSEDED : EventFate.DUPLICATE;
                entries.add(event(statement, copy, fate, false, holder));
            }
        }
    }

    private static HistoryEntry event(
            Statement<?> statement, Accepted record, EventFate fate, boolean contested, Position heldBy) {
        return new HistoryEntry(
                record.position(),
                typeOf(record),
                statement.eventId(),
                SlotName.of(record.event()),
                statement.recordedAt(),
                fate,
                contested,
                heldBy,
                null,
                null,
                EventSummary.of(record.event()));
    }

    private static HistoryEntry deadLetter(Refused record) {
        return new HistoryEntry(
                record.position(),
                typeOf(record),
                null,
                null,
                null,
                EventFate.DEAD_LETTERED,
                false,
                null,
                record.code(),
                record.reason(),
                null);
    }

    private static EventType typeOf(JudgedRecord record) {
        return EventTopic.parse(record.position().topic()).orElseThrow().type();
    }

    private static Statement<SpecificRecordBase> statement(Accepted record) {
        SpecificRecordBase event = record.event();
        Source source =
                new Source(record.position().partition(), record.position().offset());
        return new Statement<>((Instant) event.get("recordedAt"), (String) event.get("eventId"), event, source);
    }
}
