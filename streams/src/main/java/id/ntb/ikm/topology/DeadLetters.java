package id.ntb.ikm.topology;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Headers of a dead letter: where it came from and why it is here. */
public final class DeadLetters {

    /** Topic, partition and offset that the record was read from. */
    public static final String TOPIC = "ikm.topic";

    public static final String PARTITION = "ikm.partition";
    public static final String OFFSET = "ikm.offset";

    /** Names of what is wrong, separated by commas. */
    public static final String CODE = "ikm.code";

    /** What is wrong and what to do, in Indonesian and English. */
    public static final String REASON = "ikm.reason";

    private DeadLetters() {}

    static Headers headers(Received received, Verdict.Refused refused) {
        RecordHeaders headers = new RecordHeaders();
        add(headers, TOPIC, received.topic().topic());
        add(headers, PARTITION, String.valueOf(received.source().partition()));
        add(headers, OFFSET, String.valueOf(received.source().offset()));
        add(headers, CODE, refused.code());
        add(headers, REASON, refused.reason());
        return headers;
    }

    private static void add(Headers headers, String name, String text) {
        headers.add(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
