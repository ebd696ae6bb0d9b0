package id.ntb.ikm.history;

import id.ntb.ikm.history.HistoryEntry.Outcome;
import id.ntb.ikm.history.JudgedRecord.Accepted;
import id.ntb.ikm.join.Precedence;
import id.ntb.ikm.join.Rulings;
import id.ntb.ikm.join.Statement;
import id.ntb.ikm.topic.RecordPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * What one office has published for one slot: each statement, and its copies as they stand in the topics.
 *
 * @param copies the greatest statement last, of each the first copy first
 */
record OfficeHistory(NavigableMap<Statement<SpecificRecordBase>, List<Accepted>> copies) {

    /** @param records of one office and slot, at least one, by position */
    static OfficeHistory of(List<Accepted> records) {
        NavigableMap<Statement<SpecificRecordBase>, List<Accepted>> copies = new TreeMap<>(new Precedence());
        records.forEach(record -> copies.computeIfAbsent(Fates.statement(record), unseen -> new ArrayList<>())
                .add(record));
        return new OfficeHistory(copies);
    }

    /** What holds the office's own slot. */
    Accepted holder() {
        return copies.lastEntry().getValue().get(0);
    }

    /** Whether what stands next to the holder in rule 1's order claims its identity. */
    private boolean contested() {
        Statement<SpecificRecordBase> next = copies.lowerKey(copies.lastKey());
        return next != null && next.compareIdentity(copies.lastKey()) == 0;
    }

    /**
     * Tells of each copy once.
     *
     * @param held by which event of all offices; null where none counts
     */
    void addTo(List<HistoryEntry> entries, Rulings rulings, RecordPosition held) {
        copies.forEach((statement, records) -> {
            for (Accepted copy : records) {
                entries.add(
                        copy.equals(holder())
                                ? holder(statement, rulings, held)
                                : other(statement, copy, copy.equals(records.get(0))));
            }
        });
    }

    private HistoryEntry holder(Statement<?> statement, Rulings rulings, RecordPosition held) {
        Accepted copy = holder();
        if (!rulings.counts(copy.event())) {
            return Fates.event(statement, copy, Outcome.held(contested(), rulings.inCharge(copy.event())));
        }
        return Fates.event(
                statement, copy, copy.position().equals(held) ? Outcome.holds(contested()) : Outcome.superseded(held));
    }

    private HistoryEntry other(Statement<?> statement, Accepted copy, boolean first) {
        RecordPosition heldBy = holder().position();
        return Fates.event(statement, copy, first ? Outcome.superseded(heldBy) : Outcome.duplicate(heldBy));
    }
}
