package id.ntb.ikm.province;

/** Which generations of the views a start works on. */
public enum StartMode {
    /** The live one. */
    CONTINUE,
    /** The next one, which takes the place of the live one by itself when it is complete. */
    REPLACE,
    /** The live one, and the next one beside it, which an operator compares and promotes. */
    REPLAY_BESIDE
}
