package id.ntb.ikm.topology;

import org.apache.kafka.common.TopicPartition;

/** Where one record stands in the event topics. */
record Place(TopicPartition partition, long offset) {

    @Override
    public String toString() {
        return partition + " @ " + offset;
    }
}
