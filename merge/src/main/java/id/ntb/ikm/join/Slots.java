package id.ntb.ikm.join;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Of the statements that count, those that hold from a date on: one per date, each until the next one begins (rules 2 and
 * 3). Immutable.
 */
public final class Slots<E> {

    private final NavigableMap<LocalDate, Slot<E>> byDate;

    Slots(NavigableMap<LocalDate, Slot<E>> byDate) {
        this.byDate = byDate;
    }

    /** What holds on that date: the slot with the greatest date up to it. */
    public Optional<E> on(LocalDate date) {
        return Optional.ofNullable(byDate.floorEntry(date))
                .map(entry -> entry.getValue().event());
    }

    public Optional<E> first() {
        return Optional.ofNullable(byDate.firstEntry())
                .map(entry -> entry.getValue().event());
    }

    /** What has begun by that date, the latest first. */
    public Collection<Slot<E>> begunBy(LocalDate date) {
        return byDate.headMap(date, true).descendingMap().values();
    }

    public NavigableMap<LocalDate, Slot<E>> byDate() {
        return Collections.unmodifiableNavigableMap(byDate);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Slots<?> slots && byDate.equals(slots.byDate);
    }

    @Override
    public int hashCode() {
        return byDate.hashCode();
    }

    @Override
    public String toString() {
        return byDate.toString();
    }
}
