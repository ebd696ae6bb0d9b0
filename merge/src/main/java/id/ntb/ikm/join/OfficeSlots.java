package id.ntb.ikm.join;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * All that offices say from dates on about one IKM or certificate, whether it counts or not: one slot per date and office,
 * so that no office can write over another's words (rule 12). Immutable.
 */
public final class OfficeSlots<E> {

    private final NavigableMap<SlotKey, Slot<E>> byKey;

    private OfficeSlots(NavigableMap<SlotKey, Slot<E>> byKey) {
        this.byKey = byKey;
    }

    public static <E> OfficeSlots<E> none() {
        return new OfficeSlots<>(new TreeMap<>());
    }

    public static <E> OfficeSlots<E> of(Map<SlotKey, Slot<E>> slots) {
        return new OfficeSlots<>(new TreeMap<>(slots));
    }

    /** These slots with one more, in the place of what stood there. */
    public OfficeSlots<E> with(SlotKey key, Slot<E> slot) {
        NavigableMap<SlotKey, Slot<E>> changed = new TreeMap<>(byKey);
        changed.put(key, slot);
        return new OfficeSlots<>(changed);
    }

    Merged<OfficeSlots<E>> merge(SlotKey key, Statement<E> arrival) {
        Slot<E> slot = byKey.get(key);
        return slot == null
                ? new Merged<>(with(key, Slot.of(arrival)), Fate.APPLIED, true)
                : slot.merge(arrival).in(this, changed -> with(key, changed));
    }

    /** Of those that count, on each date the one that holds: the province's, or else the greatest by rule 1. */
    Slots<E> holding(Predicate<SlotKey> counts) {
        NavigableMap<LocalDate, Slot<E>> holding = new TreeMap<>();
        byKey.forEach((key, slot) -> {
            if (counts.test(key)) {
                holding.merge(key.from(), slot, (one, other) -> one.holder().outranks(other.holder()) ? one : other);
            }
        });
        return new Slots<>(holding);
    }

    boolean anyMatch(BiPredicate<SlotKey, Slot<E>> predicate) {
        return byKey.entrySet().stream().anyMatch(slot -> predicate.test(slot.getKey(), slot.getValue()));
    }

    public NavigableMap<SlotKey, Slot<E>> byKey() {
        return Collections.unmodifiableNavigableMap(byKey);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfficeSlots<?> slots && byKey.equals(slots.byKey);
    }

    @Override
    public int hashCode() {
        return byKey.hashCode();
    }

    @Override
    public String toString() {
        return byKey.toString();
    }
}
