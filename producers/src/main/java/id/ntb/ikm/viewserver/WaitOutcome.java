package id.ntb.ikm.viewserver;

/** How waiting for the views ended. */
public enum WaitOutcome {
    /** The views contain everything. */
    CONTAINED,
    /** The view server answers, but something is not in the views yet. */
    BEHIND,
    /** The view server does not answer, or has no views yet. */
    NO_VIEWS,
    /** The view server asks for a token, or for another one. */
    REFUSED
}
