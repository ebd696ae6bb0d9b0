package id.ntb.ikm.benchmark;

import id.ntb.ikm.topic.EventTopic;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * The event topics as they stand.
 *
 * @param ends next offset by partition; only partitions that hold events
 */
record MeasuredLog(Map<TopicPartition, Long> ends) {

    static MeasuredLog of(Site site) {
        try (Consumer<byte[], byte[]> consumer = site.consumer()) {
            Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions(consumer)));
            ends.values().removeIf(end -> end == 0);
            return new MeasuredLog(Map.copyOf(ends));
        }
    }

    private static Collection<TopicPartition> partitions(Consumer<byte[], byte[]> consumer) {
        return consumer.listTopics().values().stream()
                .flatMap(List::stream)
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .filter(partition -> EventTopic.parse(partition.topic()).isPresent())
                .toList();
    }

    long records() {
        return ends.values().stream().mapToLong(Long::longValue).sum();
    }

    boolean isWithin(Map<TopicPartition, Long> positions) {
        return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }
}
