package id.ntb.ikm.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecordBase;

/** A history as nine honest offices and the province see it beside a tenth, of which nothing is known. */
final class Neighbours {

    private final History all;
    private final String tenth;
    private final Set<String> excepted;

    Neighbours(History all, String tenth) {
        this.all = all;
        this.tenth = tenth;
        this.excepted = all.events().stream().collect(groupingBy(Events::ikmId)).values().stream()
                .filter(this::everHad)
                .map(events -> Events.ikmId(events.get(0)))
                .collect(toSet());
    }

    /**
     * Firms that the tenth was ever in charge of: those of its own prefix, and those that an honest office or the province
     * handed over to it. Of these it may speak, also in the cells of others, since it may hand them over in its turn.
     */
    Set<String> excepted() {
        return excepted;
    }

    private boolean everHad(List<SpecificRecordBase> ofOneFirm) {
        List<SpecificRecordBase> honest =
                ofOneFirm.stream().filter(this::isHonest).toList();
        return Events.ikmId(ofOneFirm.get(0)).startsWith(tenth)
                || (!honest.isEmpty()
                        && new ModelStatements(honest).charge().everInCharge().contains(tenth));
    }

    boolean isHonest(SpecificRecordBase event) {
        return !Events.office(event).equals(tenth);
    }

    boolean isAboutOthers(SpecificRecordBase event) {
        return !excepted.contains(Events.ikmId(event));
    }

    /** The same days with some of the events. */
    History only(Predicate<SpecificRecordBase> which) {
        return new History(all.events().stream().filter(which).toList(), all.todays());
    }
}
