package id.ntb.ikm.join;

/** What became of an event when it met the holder of its slot. */
public enum Fate {
    /** It took the slot. */
    APPLIED,
    /** The slot's holder is greater. */
    SUPERSEDED,
    /** It is the slot's holder already. */
    DUPLICATE
}
