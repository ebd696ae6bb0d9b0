package id.ntb.ikm.asof;

import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * What one task reads: its partitions, up to where they ended when the run began.
 *
 * @param ends by partition
 */
record HistoryShare(Map<TopicPartition, Long> ends) {

    private static final Duration POLL = Duration.ofMillis(200);

    /** What a firm is comes before what it produced: reports that come after its registration count where they belong at once. */
    void readFirms(
            Consumer<byte[], byte[]> consumer, java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> action) {
        read(consumer, type -> type != EventType.PRODUCTION, action);
    }

    void readReports(
            Consumer<byte[], byte[]> consumer, java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> action) {
        read(consumer, type -> type == EventType.PRODUCTION, action);
    }

    private void read(
            Consumer<byte[], byte[]> consumer,
            Predicate<EventType> types,
            java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> action) {
        List<TopicPartition> partitions = ends.keySet().stream()
                .filter(partition -> EventTopic.parse(partition.topic())
                        .filter(topic -> types.test(topic.type()))
                        .isPresent())
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        while (!isRead(consumer, partitions)) {
            ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
            polled.partitions().forEach(partition -> take(polled.records(partition), ends.get(partition), action));
        }
    }

    /** Those before the end. */
    private static void take(
            List<ConsumerRecord<byte[], byte[]>> records,
            long end,
            java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> action) {
        for (ConsumerRecord<byte[], byte[]> record : records) {
            if (record.offset() < end) {
                action.accept(record);
            }
        }
    }

    private boolean isRead(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        return partitions.stream().allMatch(partition -> consumer.position(partition) >= ends.get(partition));
    }
}
