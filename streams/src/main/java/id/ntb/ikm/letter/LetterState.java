package id.ntb.ikm.letter;

/** What has become of a dead letter. */
public enum LetterState {
    /** Nobody has decided about it. */
    OPEN,
    /** Our program failed on it; a generation that is built by one that does not will count it. */
    NEXT_GENERATION,
    /** Our program failed on it, and readers follow a generation by now that did not. */
    COUNTED_ANEW,
    /** It was sent again to the topic of its office. */
    RETRIED,
    /** It was decided that it does not matter any more. */
    DISCARDED
}
