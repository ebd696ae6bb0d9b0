package id.ntb.ikm.judge;

import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.Source;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * A record of an event topic, as it was received. Not to be compared: its key and value are arrays.
 *
 * @param key null where there is none
 * @param value null where there is none
 * @param timestamp when the broker took the record, in ms since the epoch; {@link #NO_TIMESTAMP} or less where it does not
 *     say
 */
@SuppressWarnings("ArrayRecordComponent") // as Kafka hands them over: copying each would cost more than judging it
public record ReceivedRecord(
        EventTopic topic, Source source, byte[] key, byte[] value, long timestamp, Headers headers) {

    /** What a record without a time has; Kafka's own extractors end the processing at one below. */
    public static final long NO_TIMESTAMP = 0;

    /**
     * A record as a consumer reads it.
     *
     * @throws IllegalArgumentException when it is of no event topic
     */
    public static ReceivedRecord of(ConsumerRecord<byte[], byte[]> record) {
        EventTopic topic = EventTopic.parse(record.topic())
                .orElseThrow(() -> new IllegalArgumentException(record.topic() + " is no event topic"));
        return of(topic, record);
    }

    /** A record of that topic as a consumer reads it, for whoever reads many of a few topics. */
    public static ReceivedRecord of(EventTopic topic, ConsumerRecord<byte[], byte[]> record) {
        return new ReceivedRecord(
                topic,
                new Source(record.partition(), record.offset()),
                record.key(),
                record.value(),
                record.timestamp(),
                record.headers());
    }

    /** The key as text; empty where there is none. */
    String keyText() {
        return key == null ? "" : new String(key, StandardCharsets.UTF_8);
    }
}
