package id.ntb.ikm.hostile;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * What is published, and what must become of it.
 *
 * @param raw topic, key, value and headers; without a time, since Java's client knows no negative one
 * @param timestamp as the producer states it, milliseconds
 * @param must in the test driver, where topics have one partition, carry the producer's time and take records of any size
 * @param onBroker in partition 0 of 4 of a topic that carries the broker's time and takes records up to its limit
 */
public record HostileRecord(ProducerRecord<byte[], byte[]> raw, long timestamp, Outcome must, Outcome onBroker) {

    public static final int PARTITION = 0;

    public String topic() {
        return raw.topic();
    }

    public byte[] key() {
        return raw.key();
    }

    public byte[] value() {
        return raw.value();
    }

    Headers headers() {
        return raw.headers();
    }

    /** Nothing is wrong with it; a test makes our own code fail on it, and nothing else does. */
    boolean isOurFault() {
        return must.code().equals("FAULT");
    }

    HostileRecord withValue(byte[] other) {
        return new HostileRecord(
                new ProducerRecord<>(topic(), null, key(), other, headers()), timestamp, must, onBroker);
    }
}
