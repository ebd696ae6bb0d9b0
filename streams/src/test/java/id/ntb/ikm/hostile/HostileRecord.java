package id.ntb.ikm.hostile;

import org.apache.kafka.common.header.Headers;

/**
 * What is published, and what must become of it.
 *
 * @param timestamp as the producer states it, milliseconds
 * @param must in the test driver, where topics have one partition, carry the producer's time and take records of any size
 * @param onBroker in partition 0 of 4 of a topic that carries the broker's time and takes records up to its limit
 */
record HostileRecord(
        String topic, byte[] key, byte[] value, Headers headers, long timestamp, Outcome must, Outcome onBroker) {

    static final int PARTITION = 0;

    HostileRecord withValue(byte[] other) {
        return new HostileRecord(topic, key, other, headers, timestamp, must, onBroker);
    }
}
