package id.ntb.ikm.outbox;

/** Whether an outbox has met an event before. */
public enum Acceptance {
    /** Its id has not been accepted yet, or only by a release that did not note what it said. */
    NEW,
    /** It was accepted before as it is, and need not be sent again. */
    SAME,
    /** Its id was accepted with another content: a correction, which is sent, and the merge rules decide. */
    REUSED
}
