package id.ntb.ikm.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * Makes a failing history smaller by leaving out firms, then runs of events, then days: delta debugging rather than the
 * list shrinking of jqwik, which gives up before it has taken thousands of events down to two.
 */
record ShrinkableHistory(History value) implements Shrinkable<History> {

    @Override
    public Stream<Shrinkable<History>> shrink() {
        return Stream.of(fewerFirms(), fewerEvents(), fewerDays())
                .flatMap(smaller -> smaller)
                .map(ShrinkableHistory::new);
    }

    private Stream<History> fewerFirms() {
        List<String> firms =
                value.events().stream().map(Events::ikmId).distinct().toList();
        return firms.size() < 2 ? Stream.empty() : without(firms).map(this::onlyOf);
    }

    private History onlyOf(List<String> firms) {
        Set<String> kept = Set.copyOf(firms);
        List<SpecificRecordBase> events = value.events().stream()
                .filter(event -> kept.contains(Events.ikmId(event)))
                .toList();
        return new History(events, value.todays());
    }

    private Stream<History> fewerEvents() {
        return without(value.events()).map(events -> new History(events, value.todays()));
    }

    private Stream<History> fewerDays() {
        List<LocalDate> todays = value.todays();
        return without(todays).filter(days -> !days.isEmpty()).map(days -> new History(value.events(), days));
    }

    /** The list without one of its halves, then without one of its quarters, down to without one element. */
    private static <T> Stream<List<T>> without(List<T> all) {
        return IntStream.iterate((all.size() + 1) / 2, size -> size > 0, size -> size / 2)
                .boxed()
                .flatMap(size -> IntStream.iterate(0, at -> at < all.size(), at -> at + size)
                        .mapToObj(at -> withoutRun(all, at, Math.min(all.size(), at + size))));
    }

    private static <T> List<T> withoutRun(List<T> all, int from, int to) {
        List<T> rest = new ArrayList<>(all);
        rest.subList(from, to).clear();
        return rest;
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(value.events().size(), value.todays().size());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
