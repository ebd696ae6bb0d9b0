package id.ntb.ikm.join;

/**
 * A last-writer-wins register: holds the greatest statement ever made for it.
 *
 * @param contested whether the holder's identity was used for other contents too
 */
public record Slot<E>(Statement<E> holder, boolean contested) {

    static <E> Slot<E> of(Statement<E> first) {
        return new Slot<>(first, false);
    }

    public E event() {
        return holder.event();
    }

    /** Rule 1 of the merge rules. */
    Merged<Slot<E>> merge(Statement<E> arrival) {
        int identity = arrival.compareIdentity(holder);
        if (identity > 0) {
            return new Merged<>(of(arrival), Fate.APPLIED, true);
        }
        return identity < 0 ? new Merged<>(this, Fate.SUPERSEDED, false) : mergeSameIdentity(arrival);
    }

    private Merged<Slot<E>> mergeSameIdentity(Statement<E> arrival) {
        int content = arrival.compareContent(holder);
        if (content == 0) {
            return new Merged<>(this, Fate.DUPLICATE, false);
        }
        return content > 0
                ? new Merged<>(new Slot<>(arrival, true), Fate.APPLIED, true)
                : new Merged<>(new Slot<>(holder, true), Fate.SUPERSEDED, !contested);
    }
}
