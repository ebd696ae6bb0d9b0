package id.ntb.ikm.history;

/**
 * What became of a record, seen from the set of all of them. The accounts of a version count something else: what each
 * record met when it arrived.
 */
public enum EventFate {
    /** The figures stand on it. */
    HOLDS,
    /** A greater event holds its slot (rule 1). */
    SUPERSEDED,
    /** Published again: one with the same identity and content stands before it. */
    DUPLICATE,
    /** It cannot be merged. */
    DEAD_LETTERED
}
