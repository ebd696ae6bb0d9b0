package id.ntb.ikm.history;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.history.JudgedRecord.Accepted;
import id.ntb.ikm.model.Events;
import id.ntb.ikm.model.Histories;
import id.ntb.ikm.model.History;
import id.ntb.ikm.model.ModelSlots;
import id.ntb.ikm.model.ModelStatements;
import id.ntb.ikm.model.ModelWinner;
import id.ntb.ikm.model.Property;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import id.ntb.ikm.topic.RecordPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What histories tell of the events of one firm is what the model says of them. */
class HistoryLawTest {

    private final Histories histories = new Histories(ReferenceData.load());

    @RegisterExtension
    final Property<History> ofOneFirm = histories.property(1_000, random -> histories.draw(random, 1, 20));

    @Test
    void whatHoldsAndWhatIsHeldIsWhatTheModelSays() throws Exception {
        ofOneFirm.holds(history -> {
            List<SpecificRecordBase> published = history.shuffled(4);
            ModelStatements model = new ModelStatements(published);
            List<HistoryEntry> entries = Fates.of(stood(published));
            assertThat(entries).hasSameSizeAs(published);
            assertThat(ofFate(EventFate.HOLDS, entries, published))
                    .containsExactlyInAnyOrderElementsOf(model.holding());
            assertThat(ofFate(EventFate.HELD, entries, published)).containsExactlyInAnyOrderElementsOf(model.held());
        });
    }

    @Test
    void whatIsHeldSaysWhoIsInCharge() throws Exception {
        ofOneFirm.holds(history -> {
            List<SpecificRecordBase> published = history.shuffled(7);
            ModelStatements model = new ModelStatements(published);
            for (HistoryEntry entry : Fates.of(stood(published))) {
                String inCharge = entry.outcome().fate() == EventFate.HELD
                        ? model.officeInstead(eventOf(entry, published))
                        : null;
                assertThat(entry.outcome().inCharge()).isEqualTo(inCharge);
            }
        });
    }

    @Test
    void aHolderIsContestedWhereTheModelSaysSo() throws Exception {
        ofOneFirm.holds(history -> {
            List<SpecificRecordBase> published = history.shuffled(6);
            Map<List<String>, List<SpecificRecordBase>> slots =
                    published.stream().collect(Collectors.groupingBy(ModelSlots::slotOf));
            for (HistoryEntry entry : Fates.of(stood(published))) {
                boolean holds = entry.outcome().fate() == EventFate.HOLDS
                        || entry.outcome().fate() == EventFate.HELD;
                assertThat(entry.outcome().contested())
                        .isEqualTo(holds
                                && ModelWinner.isContested(slots.get(ModelSlots.slotOf(eventOf(entry, published)))));
            }
        });
    }

    @Test
    void everythingElseSaysWhichEventHoldsItsSlot() throws Exception {
        ofOneFirm.holds(history -> {
            List<SpecificRecordBase> published = history.shuffled(5);
            List<HistoryEntry> entries = Fates.of(stood(published));
            for (HistoryEntry entry : entries) {
                if (entry.outcome().fate() == EventFate.SUPERSEDED
                        || entry.outcome().fate() == EventFate.DUPLICATE) {
                    assertBeaten(
                            eventOf(entry, published),
                            published.get((int) entry.outcome().heldBy().offset()),
                            entries,
                            published);
                } else {
                    assertThat(entry.outcome().heldBy()).isNull();
                }
                assertThat(entry.outcome().fate() == EventFate.DUPLICATE).isEqualTo(stoodBefore(entry, published));
            }
        });
    }

    /** By its own office's holder under rule 1, or by what the figures stand on where several offices count. */
    private static void assertBeaten(
            SpecificRecordBase event,
            SpecificRecordBase holder,
            List<HistoryEntry> entries,
            List<SpecificRecordBase> published) {
        assertThat(ModelSlots.sharedSlotOf(holder)).isEqualTo(ModelSlots.sharedSlotOf(event));
        if (Events.office(event).equals(Events.office(holder))) {
            assertThat(ModelWinner.compare(event, holder)).isNotPositive();
        } else {
            assertThat(ofFate(EventFate.HOLDS, entries, published)).contains(holder);
        }
    }

    private static List<SpecificRecordBase> ofFate(
            EventFate fate, List<HistoryEntry> entries, List<SpecificRecordBase> published) {
        return entries.stream()
                .filter(entry -> entry.outcome().fate() == fate)
                .map(entry -> eventOf(entry, published))
                .toList();
    }

    /** As if one log held them all, which no rule notices. */
    private static List<Accepted> stood(List<SpecificRecordBase> events) {
        List<Accepted> records = new ArrayList<>();
        for (SpecificRecordBase event : events) {
            EventTopic topic =
                    new EventTopic(Events.office(event), EventType.of(event).orElseThrow());
            records.add(new Accepted(new RecordPosition(topic.topic(), 0, records.size()), event));
        }
        return records;
    }

    private static SpecificRecordBase eventOf(HistoryEntry entry, List<SpecificRecordBase> published) {
        return published.get((int) entry.position().offset());
    }

    private static boolean stoodBefore(HistoryEntry entry, List<SpecificRecordBase> published) {
        return published.subList(0, (int) entry.position().offset()).contains(eventOf(entry, published));
    }
}
