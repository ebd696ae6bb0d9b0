package id.ntb.ikm.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecordBase;

/** Leaves out firms, then runs of events, then what the events say, then days. */
final class HistoryShrinker implements Shrinker<History> {

    private static final Shrinker<List<String>> FIRMS = Shrinkers.lists(Shrinkers.none());
    private static final Shrinker<List<LocalDate>> DAYS = Shrinkers.lists(Shrinkers.none());

    private final Shrinker<History> events;

    /** @param accepted whether a history may hold an event */
    HistoryShrinker(Predicate<SpecificRecordBase> accepted) {
        this.events = Shrinkers.part(
                History::events,
                (history, fewer) -> new History(fewer, history.todays()),
                Shrinkers.lists(new EventShrinker(accepted)));
    }

    @Override
    public History shrink(History failing, Check<History> check) throws Exception {
        Shrinker<History> firms = HistoryShrinker::fewerFirms;
        return firms.then(events).then(HistoryShrinker::fewerDays).shrink(failing, check);
    }

    private static History fewerFirms(History failing, Check<History> check) throws Exception {
        List<String> all =
                failing.events().stream().map(Events::ikmId).distinct().toList();
        return ofFirms(FIRMS.shrink(all, firms -> check.fails(ofFirms(firms, failing))), failing);
    }

    private static History ofFirms(List<String> firms, History history) {
        Set<String> kept = Set.copyOf(firms);
        List<SpecificRecordBase> events = history.events().stream()
                .filter(event -> kept.contains(Events.ikmId(event)))
                .toList();
        return new History(events, history.todays());
    }

    private static History fewerDays(History failing, Check<History> check) throws Exception {
        List<LocalDate> days = DAYS.shrink(
                failing.todays(), fewer -> !fewer.isEmpty() && check.fails(new History(failing.events(), fewer)));
        return new History(failing.events(), days);
    }
}
