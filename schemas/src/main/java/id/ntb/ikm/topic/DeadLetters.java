package id.ntb.ikm.topic;

/** Headers of a dead letter: where it came from and why it is here, then those that the record came with. */
public final class DeadLetters {

    /** Topic, partition and offset that the record was read from. */
    public static final String TOPIC = "ikm.topic";

    public static final String PARTITION = "ikm.partition";
    public static final String OFFSET = "ikm.offset";

    /** Names of what is wrong, separated by commas; at most {@code Verdict.MOST_CODES}. */
    public static final String CODE = "ikm.code";

    /** What is wrong and what to do, in Indonesian and English; at most {@code Verdict.LONGEST_REASON} characters. */
    public static final String REASON = "ikm.reason";

    /** The generation that buried it. */
    public static final String GENERATION = "ikm.generation";

    /** In a stub only: bytes and SHA-256, in hexadecimal digits, of the key and of the value that did not fit. */
    public static final String KEY_BYTES = "ikm.key.bytes";

    public static final String KEY_SHA256 = "ikm.key.sha256";
    public static final String VALUE_BYTES = "ikm.value.bytes";
    public static final String VALUE_SHA256 = "ikm.value.sha256";

    /** Number of the record's own headers that did not fit; absent where all did. */
    public static final String HEADERS_LEFT_OUT = "ikm.headers.left.out";

    /**
     * On a record that an operator has sent again, and on the letter of one that was buried again, renamed: the letter that it is of, and how often
     * it has been sent again.
     */
    public static final String RETRY_OF = "ikm.retry.of";

    public static final String RETRIES = "ikm.retry.count";

    /** All of ours begin with this. */
    public static final String OURS = "ikm.";

    /** What a header of the record is called here if it begins as ours do: nobody else says where a letter came from. */
    public static final String RENAMED = "original.";

    /** Bytes of the key that a stub keeps. */
    public static final int LONGEST_STUB_KEY = 1_024;

    private DeadLetters() {}
}
