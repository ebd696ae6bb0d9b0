package id.ntb.ikm.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.reference.ReferenceData;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/**
 * No office changes another's figures: whatever the tenth publishes to its own topics, the cells of the other nine stay as they
 * are without it. Excepted are flags that compare firms or tell of a stranger's statement, and firms that it was ever in charge of:
 * of these it may hand one over to a neighbour, in whose cells it then counts, and a month that only these reported has a row
 * everywhere, of zeros but for the units that were expected to report it.
 */
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
    void ofFirmsThatItNeverHadItChangesNothingInTheModel(@ForAll("few") History history) {
        assertChangesNothing(history, this::byModel);
    }

    @Property
    void ofFirmsThatItNeverHadItChangesNothingInTheViews(@ForAll("few") History history) {
        assertChangesNothing(history, this::byFold);
    }

    @Property(tries = 2)
    void ofManyFirmsThatItNeverHadItChangesNothing(@ForAll("many") History history) {
        assertChangesNothing(history, this::byModel);
        assertChangesNothing(history, this::byFold);
    }

    @Property
    void theFirmsThatItHadAreAllThatItChangesInTheModel(@ForAll("few") History history) {
        assertChangesItsFirmsOnly(history, this::byModel);
    }

    @Property
    void theFirmsThatItHadAreAllThatItChangesInTheViews(@ForAll("few") History history) {
        assertChangesItsFirmsOnly(history, this::byFold);
    }

    @Property(tries = 2)
    void ofManyFirmsThoseThatItHadAreAllThatItChanges(@ForAll("many") History history) {
        assertChangesItsFirmsOnly(history, this::byModel);
        assertChangesItsFirmsOnly(history, this::byFold);
    }

    private NeighbourFigures byModel(History history) {
        return new NeighbourFigures(model.rows(history.events(), history.today()), TENTH);
    }

    private NeighbourFigures byFold(History history) {
        Province province = new Province(reference, 2, history.today());
        return new NeighbourFigures(
                province.apply(history.shuffled(7)).publish().rows(), TENTH);
    }

    private static void assertChangesNothing(History history, Function<History, NeighbourFigures> figures) {
        Neighbours neighbours = new Neighbours(history, TENTH);
        NeighbourFigures alone =
                figures.apply(neighbours.only(event -> neighbours.isHonest(event) && neighbours.isAboutOthers(event)));
        NeighbourFigures beside = figures.apply(neighbours.only(neighbours::isAboutOthers));
        assertThat(beside.differencesFrom(alone)).isEmpty();
    }

    /** What honest offices say of firms that the tenth never had, and what all say of those it had, is all that counts. */
    private static void assertChangesItsFirmsOnly(History history, Function<History, NeighbourFigures> figures) {
        Neighbours neighbours = new Neighbours(history, TENTH);
        NeighbourFigures alone =
                figures.apply(neighbours.only(event -> neighbours.isHonest(event) && neighbours.isAboutOthers(event)));
        NeighbourFigures itsFirms = figures.apply(neighbours.only(event -> !neighbours.isAboutOthers(event)));
        assertThat(figures.apply(history).differencesFromSum(alone, itsFirms)).isEmpty();
    }
}
