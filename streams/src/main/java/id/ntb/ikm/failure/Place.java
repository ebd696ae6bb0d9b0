package id.ntb.ikm.failure;

import org.apache.kafka.common.TopicPartition;

/** Where one record stands in the event topics. */
public record Place(TopicPartition partition, long offset) {

    @Override
    public String toString() {
        return partition + " @ " + offset;
    }
}
