package id.ntb.ikm.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * No office changes another's figures: whatever the tenth publishes to its own topics, the cells of the other nine stay as they
 * are without it. Excepted are flags that compare firms or tell of a stranger's statement, and firms that it was ever in charge of:
 * of these it may hand one over to a neighbour, in whose cells it then counts, and a month that only these reported has a row
 * everywhere, of zeros but for the units that were expected to report it.
 */
public final class NeighbourLaw {

    private final String tenth;
    private final Views views;

    /** What makes the rows of all views from a history. */
    @FunctionalInterface
    public interface Views {
        Map<String, SpecificRecordBase> rows(History history) throws Exception;
    }

    public NeighbourLaw(String tenth, Views views) {
        this.tenth = tenth;
        this.views = views;
    }

    /** Of the firms that the tenth never had, what honest offices say is all that counts. */
    public void assertChangesNothing(History history) throws Exception {
        Neighbours neighbours = new Neighbours(history, tenth);
        NeighbourFigures alone = withoutIt(neighbours);
        NeighbourFigures beside = figures(neighbours, neighbours::isAboutOthers);
        assertThat(beside.differencesFrom(alone)).isEmpty();
    }

    /** What honest offices say of firms that the tenth never had, and what all say of those it had, is all that counts. */
    public void assertChangesItsFirmsOnly(History history) throws Exception {
        Neighbours neighbours = new Neighbours(history, tenth);
        NeighbourFigures alone = withoutIt(neighbours);
        NeighbourFigures itsFirms = figures(neighbours, event -> !neighbours.isAboutOthers(event));
        NeighbourFigures all = figures(neighbours, event -> true);
        assertThat(all.differencesFromSum(alone, itsFirms)).isEmpty();
    }

    private NeighbourFigures withoutIt(Neighbours neighbours) throws Exception {
        return figures(neighbours, event -> neighbours.isHonest(event) && neighbours.isAboutOthers(event));
    }

    private NeighbourFigures figures(Neighbours neighbours, Predicate<SpecificRecordBase> which) throws Exception {
        return new NeighbourFigures(views.rows(neighbours.only(which)), tenth);
    }
}
