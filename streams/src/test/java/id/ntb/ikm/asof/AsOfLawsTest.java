package id.ntb.ikm.asof;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.cube.ViewRow;
import id.ntb.ikm.model.Events;
import id.ntb.ikm.model.Histories;
import id.ntb.ikm.model.History;
import id.ntb.ikm.model.Property;
import id.ntb.ikm.model.ReferenceModel;
import id.ntb.ikm.model.Rows;
import id.ntb.ikm.reference.ReferenceData;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What holds for the views of every history at every moment of knowledge. */
class AsOfLawsTest {

    private final ReferenceData reference = ReferenceData.load();
    private final ReferenceModel model = new ReferenceModel(reference);

    @RegisterExtension
    final Property<History> histories =
            new Histories(reference).property(60, random -> new Histories(reference).draw(random, 3, 40));

    @Test
    void areTheModelsOfWhatHadBeenRecorded() throws Exception {
        histories.holds(history -> {
            Viewpoint viewpoint = halfWay(history);
            AsOfViews made = viewed(history.events(), viewpoint);
            assertThat(Rows.differences(model.rows(known(history, viewpoint), history.today()), byKey(made)))
                    .isEmpty();
        });
    }

    @Test
    void areTheSameInWhateverOrderAndHoweverOftenEventsCame() throws Exception {
        histories.holds(history -> {
            Viewpoint viewpoint = halfWay(history);
            assertThat(viewed(history.shuffled(1), viewpoint).digest())
                    .isEqualTo(viewed(history.events(), viewpoint).digest());
        });
    }

    @Test
    void countEachRecordOnce() throws Exception {
        histories.holds(history -> {
            Viewpoint viewpoint = halfWay(history);
            List<AsOfAccount> accounts = viewed(history.events(), viewpoint).accounts();
            assertThat(accounts.stream().mapToLong(AsOfAccount::read).sum())
                    .isEqualTo(history.events().size());
            assertThat(accounts.stream().mapToLong(AsOfAccount::later).sum())
                    .isEqualTo(
                            history.events().size() - known(history, viewpoint).size());
            assertThat(accounts).allSatisfy(account -> assertThat(account.read())
                    .isEqualTo(account.later()
                            + account.applied()
                            + account.superseded()
                            + account.duplicate()
                            + account.rejected()));
        });
    }

    @Test
    void aFirmThatNothingMoreIsKnownAboutAddsTheSameOnTheSameDay() throws Exception {
        histories.holds(history -> {
            Viewpoint before = halfWay(history);
            List<FirmChange> changes = changes(history, before, Viewpoint.of(history.today()));
            List<String> told = history.events().stream()
                    .filter(event -> !before.knows(Events.recordedAt(event)))
                    .map(Events::ikmId)
                    .toList();
            assertThat(changes).allSatisfy(change -> {
                assertThat(change.difference().ikmId()).isIn(told);
                assertThat(change.reasons()).noneMatch(reason -> reason.kind() == ChangeReason.Kind.DATE);
            });
        });
    }

    @Test
    void nothingDiffersFromItself() throws Exception {
        histories.holds(history -> {
            Viewpoint viewpoint = halfWay(history);
            assertThat(changes(history, viewpoint, viewpoint)).isEmpty();
        });
    }

    /** When half of the events had been recorded. */
    private static Viewpoint halfWay(History history) {
        List<Instant> moments =
                history.events().stream().map(Events::recordedAt).sorted().toList();
        return new Viewpoint(
                history.today(), moments.isEmpty() ? Optional.empty() : Optional.of(moments.get(moments.size() / 2)));
    }

    private static List<SpecificRecordBase> known(History history, Viewpoint viewpoint) {
        Instant moment = viewpoint.knownAt().orElse(Instant.MAX);
        return history.events().stream()
                .filter(event -> !Events.recordedAt(event).isAfter(moment))
                .toList();
    }

    private AsOfViews viewed(List<SpecificRecordBase> events, Viewpoint viewpoint) {
        AsOfSum sum = new AsOfSum(reference);
        sum.add(new GivenEvents(events).in(viewpoint, reference).end());
        return sum.views(viewpoint);
    }

    private List<FirmChange> changes(History history, Viewpoint before, Viewpoint after) {
        GivenEvents events = new GivenEvents(history.events());
        return new FirmChanges(events.in(before, reference), events.in(after, reference), reference).find();
    }

    private static Map<String, SpecificRecordBase> byKey(AsOfViews views) {
        Map<String, SpecificRecordBase> rows = new TreeMap<>();
        for (ViewRow row : views.rows()) {
            rows.put(row.id().topic() + " " + row.id().key(), row.value());
        }
        return rows;
    }
}
