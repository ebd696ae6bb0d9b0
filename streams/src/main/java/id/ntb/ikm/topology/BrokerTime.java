package id.ntb.ikm.topology;

import id.ntb.ikm.judge.ReceivedRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * The time at which the broker took a record, in ms since the epoch. A record may carry any time, or none: Kafka's own
 * extractors end the processing at one below 0, while here it is a record without a time, for the dead letters.
 */
final class BrokerTime implements TimestampExtractor {

    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        return Math.max(ReceivedRecord.NO_TIMESTAMP, record.timestamp());
    }
}
