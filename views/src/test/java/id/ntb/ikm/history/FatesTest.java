package id.ntb.ikm.history;

import static id.ntb.ikm.history.EventFate.DEAD_LETTERED;
import static id.ntb.ikm.history.EventFate.DUPLICATE;
import static id.ntb.ikm.history.EventFate.HOLDS;
import static id.ntb.ikm.history.EventFate.SUPERSEDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.history.JudgedRecord.Accepted;
import id.ntb.ikm.history.JudgedRecord.Refused;
import id.ntb.ikm.topic.RecordPosition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FatesTest {

    private static final String TOPIC = "ikm.5202.production";

    @Test
    void anEventAloneHoldsItsSlot() {
        HistoryEntry entry = Fates.of(List.of(report(7, "e1", "2025-03", 5))).get(0);
        assertThat(entry.outcome().fate()).isEqualTo(HOLDS);
        assertThat(entry.said().slot()).isEqualTo("2025-03");
        assertThat(entry.outcome().heldBy()).isNull();
        assertThat(entry.position()).isEqualTo(at(7));
    }

    @Test
    void theLaterRecordingHoldsTheSlotWhereverItStands() {
        List<HistoryEntry> entries =
                Fates.of(List.of(report(1, "late", "2025-03", 9), report(2, "early", "2025-03", 5)));
        assertThat(entries)
                .extracting(entry -> entry.said().eventId(), FatesTest::fate, FatesTest::heldBy)
                .containsExactly(tuple("early", SUPERSEDED, at(1)), tuple("late", HOLDS, null));
    }

    @Test
    void everySlotHasAHolder() {
        assertThat(Fates.of(List.of(report(1, "e1", "2025-03", 5), report(2, "e2", "2025-04", 6))))
                .extracting(FatesTest::fate)
                .containsExactly(HOLDS, HOLDS);
    }

    @Test
    void theCopyThatStandsFirstIsTheFirst() {
        assertThat(Fates.of(List.of(report(8, "e1", "2025-03", 5), report(3, "e1", "2025-03", 5))))
                .extracting(HistoryEntry::position, FatesTest::fate, FatesTest::heldBy)
                .containsExactly(tuple(at(3), HOLDS, null), tuple(at(8), DUPLICATE, at(3)));
    }

    @Test
    void aCopyOfWhatIsSupersededIsADuplicateToo() {
        assertThat(Fates.of(List.of(
                        report(1, "e1", "2025-03", 5), report(2, "e2", "2025-03", 6), report(3, "e1", "2025-03", 5))))
                .extracting(HistoryEntry::position, FatesTest::fate, FatesTest::heldBy)
                .containsExactly(
                        tuple(at(1), SUPERSEDED, at(2)), tuple(at(3), DUPLICATE, at(2)), tuple(at(2), HOLDS, null));
    }

    @Test
    void anIdUsedForTwoContentsIsNoDuplicate() {
        Accepted other = report(2, "e1", "2025-03", 5);
        ((Production) other.event()).setWithdrawn(true);
        assertThat(Fates.of(List.of(report(1, "e1", "2025-03", 5), other)))
                .extracting(FatesTest::fate)
                .containsExactlyInAnyOrder(HOLDS, SUPERSEDED);
    }

    @Test
    void whatHoldsASlotIsContestedWhileNothingGreaterTookIt() {
        Accepted other = report(2, "e1", "2025-03", 5);
        ((Production) other.event()).setWithdrawn(true);
        List<Accepted> records =
                new ArrayList<>(List.of(report(1, "e1", "2025-03", 5), other, report(3, "e1", "2025-03", 5)));
        assertThat(Fates.of(records))
                .extracting(FatesTest::fate, FatesTest::contested)
                .containsOnlyOnce(tuple(HOLDS, true))
                .doesNotContain(tuple(SUPERSEDED, true), tuple(DUPLICATE, true));
        records.add(report(4, "e2", "2025-03", 6));
        assertThat(Fates.of(records)).extracting(FatesTest::contested).containsOnly(false);
    }

    @Test
    void deadLettersComeLastAsTheyStand() {
        Refused late = new Refused(at(9), "NOT_AVRO", "bukan Avro / not Avro");
        Refused early = new Refused(at(1), "OFFICE_NOT_TOPIC", "kantor lain / another office's");
        assertThat(Fates.of(List.of(late, report(5, "e1", "2025-03", 5), early)))
                .extracting(
                        HistoryEntry::position,
                        FatesTest::fate,
                        entry -> entry.outcome().code(),
                        entry -> entry.outcome().reason())
                .containsExactly(
                        tuple(at(5), HOLDS, null, null),
                        tuple(at(1), DEAD_LETTERED, "OFFICE_NOT_TOPIC", "kantor lain / another office's"),
                        tuple(at(9), DEAD_LETTERED, "NOT_AVRO", "bukan Avro / not Avro"));
    }

    @Test
    void theOrderInWhichTheyAreGivenMakesNoDifference() {
        List<JudgedRecord> records = new ArrayList<>();
        for (int offset = 0; offset < 90; offset++) {
            records.add(report(offset, "e" + offset % 5, "2025-0" + (1 + offset % 3), offset % 4));
        }
        List<HistoryEntry> expected = Fates.of(records);
        assertThat(expected).extracting(FatesTest::fate).contains(HOLDS, SUPERSEDED, DUPLICATE);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(records, new Random(seed));
            assertThat(Fates.of(records)).isEqualTo(expected);
        }
    }

    private static EventFate fate(HistoryEntry entry) {
        return entry.outcome().fate();
    }

    private static RecordPosition heldBy(HistoryEntry entry) {
        return entry.outcome().heldBy();
    }

    private static boolean contested(HistoryEntry entry) {
        return entry.outcome().contested();
    }

    private static RecordPosition at(long offset) {
        return new RecordPosition(TOPIC, 0, offset);
    }

    private static Accepted report(long offset, String eventId, String period, int recordedOn) {
        Production event = Production.newBuilder()
                .setEventId(eventId)
                .setIkmId("5202-000001")
                .setOffice("5202")
                .setRecordedAt(Instant.parse("2025-05-01T00:00:00Z").plusSeconds(recordedOn))
                .setPeriod(period)
                .build();
        return new Accepted(at(offset), event);
    }
}
