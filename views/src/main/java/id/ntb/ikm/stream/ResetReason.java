package id.ntb.ikm.stream;

/** Why somebody gets all rows who wanted to go on from a version. */
enum ResetReason {
    TOO_OLD("what changed since that version is not known here; go on from the snapshot that follows"),
    OTHER_GENERATION("the views are of another generation now; go on from the snapshot that follows"),
    AHEAD("that version is not known here, nor has it come since; go on from the snapshot that follows"),
    MALFORMED("that is no cursor such as ikm1.42; go on from the snapshot that follows");

    private final String text;

    ResetReason(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
