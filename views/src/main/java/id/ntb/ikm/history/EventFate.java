package id.ntb.ikm.history;

/**
 * What became of a record, seen from the set of all of them. The accounts of a version count something else: what each
 * record met when it arrived.
 */
public enum EventFate {
    /** The figures stand on it. */
    HOLDS,
    /** It holds its office's slot, but the office is not in charge (rule 12): it counts once the IKM is handed over to it. */
    HELD,
    /** A greater event holds its slot (rule 1), or another office's does (rule 12). */
    SUPERSEDED,
    /** Published again: one with the same identity and content stands before it. */
    DUPLICATE,
    /** It cannot be merged. */
    DEAD_LETTERED
}
