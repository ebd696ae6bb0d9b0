package id.ntb.ikm.asof;

import id.ntb.ikm.generation.CutHistory;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.topic.EventTopic;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * Where the event topics of the known offices end when a run begins: what comes later is not of this run.
 *
 * @param ends by partition; a topic that was not made has none
 * @param partitions of every event topic
 */
record HistoryEnds(Map<TopicPartition, Long> ends, int partitions) {

    private static final Duration ANSWER = Duration.ofSeconds(30);

    /**
     * As they are now.
     *
     * @throws AsOfException when history is not whole, or the topics do not fit together
     */
    static HistoryEnds now(LogConsumers consumers, Collection<String> offices) {
        Set<String> names = EventTopic.namesOf(offices);
        List<String> cut = new CutHistory(consumers, names).refusals();
        if (!cut.isEmpty()) {
            throw new AsOfException(String.join(System.lineSeparator(), cut));
        }
        try (Consumer<byte[], byte[]> consumer = consumers.open(IsolationLevel.READ_COMMITTED)) {
            List<TopicPartition> there = consumer.listTopics(ANSWER).values().stream()
                    .flatMap(List::stream)
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .filter(partition -> names.contains(partition.topic()))
                    .toList();
            return new HistoryEnds(consumer.endOffsets(there, ANSWER), partitions(there));
        }
    }

    /** A firm's events meet in one task only where all topics have the same number. */
    private static int partitions(List<TopicPartition> there) {
        Set<Long> counts = Set.copyOf(there.stream()
                .collect(Collectors.groupingBy(TopicPartition::topic, Collectors.counting()))
                .values());
        if (counts.size() > 1) {
            throw new AsOfException("the event topics do not all have the same number of partitions but " + counts
                    + "; look at `ikm topics check`");
        }
        return counts.isEmpty() ? 1 : counts.iterator().next().intValue();
    }

    HistoryShare share(int task) {
        Map<TopicPartition, Long> own = new HashMap<>(ends);
        own.keySet().removeIf(partition -> partition.partition() != task);
        return new HistoryShare(own);
    }

    long total() {
        return ends.values().stream().mapToLong(Long::longValue).sum();
    }
}
