package id.ntb.ikm.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.reference.ReferenceData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What holds for the views of every history. */
abstract class ViewLaws {

    private final ReferenceData reference = ReferenceData.load();
    private final ReferenceModel model = new ReferenceModel(reference);

    @RegisterExtension
    final Property<History> histories = histories(new Histories(reference));

    abstract Property<History> histories(Histories histories);

    @Test
    void anyOrderAndAnyDuplicationGivesTheModelsRows() throws Exception {
        histories.holds(history -> {
            Province province = new Province(reference, 1, history.today());
            province.apply(history.shuffled(1)).publish();
            assertIsModel(province, history);
        });
    }

    @Test
    void theDateMayMoveBetweenEventsInAnyDirection() throws Exception {
        histories.holds(history -> {
            List<LocalDate> todays = history.todays();
            Province province = new Province(reference, 1, todays.get(0));
            List<SpecificRecordBase> events = history.events();
            for (int i = 0; i < events.size(); i++) {
                province.moveTo(todays.get(i * todays.size() / events.size()));
                province.apply(events.get(i));
            }
            todays.forEach(province::moveTo);
            assertIsModel(province.publish(), history);
        });
    }

    @Test
    void walkingDayByDayIsJumping() throws Exception {
        histories.holds(history -> {
            LocalDate start = history.today().minusDays(100);
            Province province = new Province(reference, 1, start).apply(history.events());
            start.datesUntil(history.today().plusDays(1)).forEach(province::moveTo);
            assertIsModel(province.publish(), history);
        });
    }

    @Test
    void anyOrderGivesTheSameDigest() throws Exception {
        histories.holds(history -> {
            Province inOrder = new Province(reference, 1, history.today()).apply(history.events());
            Province shuffled = new Province(reference, 1, history.today()).apply(history.shuffled(2));
            assertThat(shuffled.publish().digest()).isEqualTo(inOrder.publish().digest());
        });
    }

    @Test
    void anyNumberOfTasksAddsUpToTheModelsRows() throws Exception {
        histories.holds(history -> {
            for (int tasks : new int[] {2, 7}) {
                Province province = new Province(reference, tasks, history.today());
                assertIsModel(province.apply(history.events()).publish(), history);
            }
        });
    }

    @Test
    void whatIsPublishedAlongTheWayEndsAtTheModelsRows() throws Exception {
        histories.holds(history -> {
            List<LocalDate> todays = history.todays();
            List<SpecificRecordBase> events = history.events();
            Province province = new Province(reference, 3, todays.get(0));
            int step = 1 + events.size() / 20;
            for (int at = 0; at < events.size(); at += step) {
                province.moveTo(todays.get(at * todays.size() / events.size()));
                province.apply(events.subList(at, Math.min(events.size(), at + step)))
                        .publish();
            }
            province.moveTo(history.today());
            assertIsModel(province.publish(), history);
            assertThat(province.digest())
                    .isEqualTo(new Province(reference, 1, history.today())
                            .apply(events)
                            .publish()
                            .digest());
        });
    }

    @Test
    void aRollupThatStartsAgainPublishesWhatIsMissing() throws Exception {
        histories.holds(history -> {
            int half = history.events().size() / 2;
            Province province = new Province(reference, 2, history.todays().get(0));
            province.apply(history.events().subList(0, half)).publish();
            province.moveTo(history.today());
            province.apply(history.events().subList(half, history.events().size()));
            province.restartRollup();
            assertIsModel(province.publish(), history);
            assertThat(province.digest())
                    .isEqualTo(new Province(reference, 1, history.today())
                            .apply(history.events())
                            .publish()
                            .digest());
        });
    }

    @Test
    void everyReadAddsUp() throws Exception {
        histories.holds(history -> {
            Province province = new Province(reference, 1, history.today());
            SortedMap<String, SpecificRecordBase> rows =
                    province.apply(history.events()).publish().rows();
            assertThat(Additions.violations(rows.values())).isEmpty();
        });
    }

    @Test
    void everyEventIsCountedOnceByWhatBecameOfIt() throws Exception {
        histories.holds(history -> {
            MemoryTask task = new MemoryTask(reference, history.today());
            ModelSlots slots = new ModelSlots();
            for (SpecificRecordBase event : history.shuffled(3)) {
                assertThat(task.apply(event)).as(Events.describe(event)).hasToString(slots.fateOf(event));
            }
        });
    }

    @Test
    void everyFirmThatLooksDifferentIsTold() throws Exception {
        histories.holds(history -> {
            List<LocalDate> todays = history.todays();
            List<SpecificRecordBase> events = history.events();
            MemoryTask task = new MemoryTask(reference, todays.get(0));
            int step = 1 + events.size() / 20;
            for (int at = 0; at < events.size(); at += step) {
                Map<String, Map<String, String>> before = task.profiles();
                task.sums().takeChangedFirms();
                task.moveTo(todays.get(at * todays.size() / events.size()));
                events.subList(at, Math.min(events.size(), at + step)).forEach(task::apply);
                Map<String, Map<String, String>> after = task.profiles();
                after.keySet().removeIf(ikmId -> after.get(ikmId).equals(before.get(ikmId)));
                assertThat(task.sums().takeChangedFirms()).containsAll(after.keySet());
            }
        });
    }

    private void assertIsModel(Province province, History history) {
        SortedMap<String, SpecificRecordBase> expected = model.rows(history.events(), history.today());
        assertThat(Rows.differences(expected, province.rows())).isEmpty();
    }
}
