package id.ntb.ikm.topology;

import id.ntb.ikm.merge.Source;
import id.ntb.ikm.topic.EventTopic;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.processor.api.Record;

/** A record of an event topic, as it was received. */
record Received(EventTopic topic, Source source, Record<byte[], byte[]> raw) {

    byte[] key() {
        return raw.key();
    }

    /** The key as text; empty where there is none. */
    String keyText() {
        return key() == null ? "" : new String(key(), StandardCharsets.UTF_8);
    }

    /** When the broker took the record, in ms since the epoch; {@link BrokerTime#MISSING} where it does not say. */
    long brokerTime() {
        return raw.timestamp();
    }

    byte[] value() {
        return raw.value();
    }
}
