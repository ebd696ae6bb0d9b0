package id.ntb.ikm.history;

import id.ntb.ikm.history.HistoryEntry.Outcome;
import id.ntb.ikm.history.HistoryEntry.Said;
import id.ntb.ikm.history.JudgedRecord.Accepted;
import id.ntb.ikm.history.JudgedRecord.Refused;
import id.ntb.ikm.join.Rulings;
import id.ntb.ikm.join.SlotName;
import id.ntb.ikm.join.Statement;
import id.ntb.ikm.topic.Event;
import id.ntb.ikm.topic.EventType;
import id.ntb.ikm.topic.RecordPosition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecordBase;

/** Says what became of the records about one IKM: a function of their set, in whatever order they are given. */
public final class Fates {

    /** By the time they speak of, as offices recorded them; what is no event comes last, as it stands in the topics. */
    private static final Comparator<HistoryEntry> ORDER = Comparator.<HistoryEntry, Instant>comparing(
                    entry -> entry.said().recordedAt(), Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(entry -> entry.said().eventId(), Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(HistoryEntry::position);

    private Fates() {}

    /** Every record once, in order of recordedAt, eventId and position; dead letters last. */
    public static List<HistoryEntry> of(Collection<? extends JudgedRecord> records) {
        List<Accepted> accepted = records.stream()
                .filter(Accepted.class::isInstance)
                .map(Accepted.class::cast)
                .sorted(Comparator.comparing(Accepted::position))
                .toList();
        List<HistoryEntry> entries = new ArrayList<>();
        addEvents(accepted, entries);
        records.stream()
                .filter(Refused.class::isInstance)
                .map(record -> deadLetter((Refused) record))
                .forEach(entries::add);
        entries.sort(ORDER);
        return entries;
    }

    private static void addEvents(List<Accepted> accepted, List<HistoryEntry> entries) {
        Rulings rulings = Rulings.of(accepted.stream().map(Accepted::event).toList());
        accepted.stream()
                .collect(Collectors.groupingBy(record -> List.of(typeOf(record), SlotName.of(record.event()))))
                .values()
                .forEach(slot -> addSlot(slot, rulings, entries));
    }

    /** Each office has its own copy of a slot; of those that count, one holds. */
    private static void addSlot(List<Accepted> slot, Rulings rulings, List<HistoryEntry> entries) {
        Map<String, OfficeHistory> offices = new TreeMap<>();
        slot.stream()
                .collect(Collectors.groupingBy(record -> statement(record).office()))
                .forEach((office, records) -> offices.put(office, OfficeHistory.of(records)));
        RecordPosition holder = rulings.holder(slot.get(0).event())
                .map(office -> offices.get(office).holder().position())
                .orElse(null);
        offices.values().forEach(office -> office.addTo(entries, rulings, holder));
    }

    static HistoryEntry event(Statement<?> statement, Accepted record, Outcome outcome) {
        Said said = new Said(
                statement.eventId(),
                SlotName.of(record.event()),
                statement.recordedAt(),
                EventSummary.of(record.event()));
        return new HistoryEntry(record.position(), said, outcome);
    }

    private static HistoryEntry deadLetter(Refused record) {
        return new HistoryEntry(record.position(), Said.NOTHING, Outcome.deadLettered(record.code(), record.reason()));
    }

    private static EventType typeOf(Accepted record) {
        return Event.of(record.event()).type();
    }

    static Statement<SpecificRecordBase> statement(Accepted record) {
        Event event = Event.of(record.event());
        return new Statement<>(
                event.recordedAt(),
                event.eventId(),
                event.office(),
                record.event(),
                record.position().source());
    }
}
