package id.ntb.ikm.asof;

import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
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

    /** A run must end: where a broker has gone away, polling would go on for ever. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** What a firm is comes before what it produced: reports that come after its registration count where they belong at once. */
    void readFirms(
            org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer,
            Consumer<List<ConsumerRecord<byte[], byte[]>>> action) {
        read(consumer, type -> type != EventType.PRODUCTION, action);
    }

    void readReports(
            org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer,
            Consumer<List<ConsumerRecord<byte[], byte[]>>> action) {
        read(consumer, type -> type == EventType.PRODUCTION, action);
    }

    private void read(
            org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer,
            Predicate<EventType> types,
            Consumer<List<ConsumerRecord<byte[], byte[]>>> action) {
        List<TopicPartition> partitions = ends.keySet().stream()
                .filter(partition -> EventTopic.parse(partition.topic())
                        .filter(topic -> types.test(topic.type()))
                        .isPresent())
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        long before = 0;
        long since = System.nanoTime();
        while (left(consumer, partitions) > 0) {
            ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
            polled.partitions().forEach(at -> action.accept(beforeEnd(polled.records(at), ends.get(at))));
            long position = partitions.stream().mapToLong(consumer::position).sum();
            since = position > before ? System.nanoTime() : since;
            before = position;
            requirePatience(since, partitions);
        }
    }

    private long left(org.apache.kafka.clients.consumer.Consumer<?, ?> consumer, List<TopicPartition> partitions) {
        return partitions.stream()
                .filter(partition -> consumer.position(partition) < ends.get(partition))
                .count();
    }

    /** What came after the run had begun is not of it. */
    private static List<ConsumerRecord<byte[], byte[]>> beforeEnd(
            List<ConsumerRecord<byte[], byte[]>> records, long end) {
        int count = records.size();
        while (count > 0 && records.get(count - 1).offset() >= end) {
            count--;
        }
        return records.subList(0, count);
    }

    private static void requirePatience(long since, List<TopicPartition> partitions) {
        if (System.nanoTime() - since > PATIENCE.toNanos()) {
            throw new AsOfException("the broker has given nothing more of " + partitions + " for "
                    + PATIENCE.toSeconds() + " s; run the command again when it answers");
        }
    }
}
