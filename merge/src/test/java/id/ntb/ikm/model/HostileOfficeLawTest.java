package id.ntb.ikm.model;

import id.ntb.ikm.reference.ReferenceData;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.apache.avro.specific.SpecificRecordBase;

/** The law about neighbours, in the reference model and in the fold. */
@PropertyDefaults(tries = 50, edgeCases = EdgeCasesMode.NONE)
class HostileOfficeLawTest {

    private static final String TENTH = "5203";

    private final ReferenceData reference = ReferenceData.load();
    private final ReferenceModel model = new ReferenceModel(reference);

    @Provide
    Arbitrary<History> few() {
        return new Histories(reference).withHostile(TENTH, 3, 12);
    }

    @Provide
    Arbitrary<History> many() {
        return new Histories(reference).withHostile(TENTH, 40, 400);
    }

    @Property
    void ofFirmsThatItNeverHadItChangesNothingInTheModel(@ForAll("few") History history) throws Exception {
        inTheModel().assertChangesNothing(history);
    }

    @Property
    void ofFirmsThatItNeverHadItChangesNothingInTheViews(@ForAll("few") History history) throws Exception {
        inTheViews().assertChangesNothing(history);
    }

    @Property(tries = 2)
    void ofManyFirmsThatItNeverHadItChangesNothing(@ForAll("many") History history) throws Exception {
        inTheModel().assertChangesNothing(history);
        inTheViews().assertChangesNothing(history);
    }

    @Property
    void theFirmsThatItHadAreAllThatItChangesInTheModel(@ForAll("few") History history) throws Exception {
        inTheModel().assertChangesItsFirmsOnly(history);
    }

    @Property
    void theFirmsThatItHadAreAllThatItChangesInTheViews(@ForAll("few") History history) throws Exception {
        inTheViews().assertChangesItsFirmsOnly(history);
    }

    @Property(tries = 2)
    void ofManyFirmsThoseThatItHadAreAllThatItChanges(@ForAll("many") History history) throws Exception {
        inTheModel().assertChangesItsFirmsOnly(history);
        inTheViews().assertChangesItsFirmsOnly(history);
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
