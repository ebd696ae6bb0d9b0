package id.ntb.ikm.merge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * Statements that hold from a date on: one slot per date, each until the next one begins (rules 2 and 3). Immutable.
 */
public final class Slots<E extends SpecificRecordBase> {

    private final NavigableMap<LocalDate, Slot<E>> byDate;

    private Slots(NavigableMap<LocalDate, Slot<E>> byDate) {
        this.byDate = byDate;
    }

    public static <E extends SpecificRecordBase> Slots<E> none() {
        return new Slots<>(new TreeMap<>());
    }

    /** These slots with one more, in the place of what stood at its date. */
    public Slots<E> with(LocalDate effectiveFrom, Slot<E> slot) {
        NavigableMap<LocalDate, Slot<E>> changed = new TreeMap<>(byDate);
        changed.put(effectiveFrom, slot);
        return new Slots<>(changed);
    }

    Merged<Slots<E>> merge(LocalDate effectiveFrom, Statement<E> arrival) {
        Slot<E> slot = byDate.get(effectiveFrom);
        return slot == null
                ? new Merged<>(with(effectiveFrom, Slot.of(arrival)), Fate.APPLIED, true)
                : slot.merge(arrival).in(this, changed -> with(effectiveFrom, changed));
    }

    /** What holds on that date: the slot with the greatest date up to it. */
    public Optional<E> on(LocalDate date) {
        return Optional.ofNullable(byDate.floorEntry(date))
                .map(entry -> entry.getValue().event());
    }

    Optional<E> first() {
        return Optional.ofNullable(byDate.firstEntry())
                .map(entry -> entry.getValue().event());
    }

    /** What has begun by that date, the latest first. */
    Collection<Slot<E>> begunBy(LocalDate date) {
        return byDate.headMap(date, true).descendingMap().values();
    }

    /** When the next slot begins after that date. */
    Optional<LocalDate> nextAfter(LocalDate date) {
        return Optional.ofNullable(byDate.higherKey(date));
    }

    public NavigableMap<LocalDate, Slot<E>> byDate() {
        return Collections.unmodifiableNavigableMap(byDate);
    }

    boolean contested() {
        return byDate.values().stream().anyMatch(Slot::contested);
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
