package id.ntb.ikm.model;

import id.ntb.ikm.reference.ReferenceData;
import java.util.Map;
import java.util.Random;
import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The law about neighbours, in the reference model and in the fold. */
class HostileOfficeLawTest {

    private static final String TENTH = "5203";

    private final ReferenceData reference = ReferenceData.load();
    private final ReferenceModel model = new ReferenceModel(reference);

    private final Histories histories = new Histories(reference);

    @RegisterExtension
    final Property<History> few = histories.property(50, random -> drawHostile(random, 3, 12));

    @RegisterExtension
    final Property<History> many = histories.property(2, random -> drawHostile(random, 40, 400));

    @Test
    void ofFirmsThatItNeverHadItChangesNothingInTheModel() throws Exception {
        few.holds(inTheModel()::assertChangesNothing);
    }

    @Test
    void ofFirmsThatItNeverHadItChangesNothingInTheViews() throws Exception {
        few.holds(inTheViews()::assertChangesNothing);
    }

    @Test
    void ofManyFirmsThatItNeverHadItChangesNothing() throws Exception {
        many.holds(history -> {
            inTheModel().assertChangesNothing(history);
            inTheViews().assertChangesNothing(history);
        });
    }

    @Test
    void theFirmsThatItHadAreAllThatItChangesInTheModel() throws Exception {
        few.holds(inTheModel()::assertChangesItsFirmsOnly);
    }

    @Test
    void theFirmsThatItHadAreAllThatItChangesInTheViews() throws Exception {
        few.holds(inTheViews()::assertChangesItsFirmsOnly);
    }

    @Test
    void ofManyFirmsThoseThatItHadAreAllThatItChanges() throws Exception {
        many.holds(history -> {
            inTheModel().assertChangesItsFirmsOnly(history);
            inTheViews().assertChangesItsFirmsOnly(history);
        });
    }

    private History drawHostile(Random random, int firms, int events) {
        return histories.drawHostile(random, TENTH, 1 + random.nextInt(firms), 1 + random.nextInt(events));
    }

    private NeighbourLaw inTheModel() {
        return new NeighbourLaw(TENTH, history -> model.rows(history.events(), history.today()));
    }

    private NeighbourLaw inTheViews() {
        return new NeighbourLaw(TENTH, this::fold);
    }

    private Map<String, SpecificRecordBase> fold(History history) {
        Province province = new Province(reference, 2, history.today());
        return province.apply(history.shuffled(7)).publish().rows();
    }
}
