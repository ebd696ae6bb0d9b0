package id.ntb.ikm.generation;

import id.ntb.ikm.log.LogConsumers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** What retention has deleted of the input. Views that are made of the rest would be wrong, and nothing would show it. */
public final class CutHistory {

    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final LogConsumers consumers;
    private final Set<String> events;

    /** @param events names of the event topics */
    public CutHistory(LogConsumers consumers, Set<String> events) {
        this.consumers = consumers;
        this.events = events;
    }

    /** Why history must not be replayed, a line for each topic that is not whole; empty where all are. */
    public List<String> refusals() {
        List<String> refusals = new ArrayList<>();
        byTopic()
                .forEach((topic, partitions) -> refusals.add("history has been cut: " + topic
                        + " does not begin at 0 in partitions " + partitions + "; restore it from an archive first"));
        return refusals;
    }

    private SortedMap<String, List<Integer>> byTopic() {
        SortedMap<String, List<Integer>> cut = new TreeMap<>();
        try (var consumer = consumers.open(IsolationLevel.READ_COMMITTED)) {
            List<TopicPartition> partitions = consumer.listTopics(ANSWER).values().stream()
                    .flatMap(List::stream)
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .filter(partition -> events.contains(partition.topic()))
                    .toList();
            consumer.beginningOffsets(partitions, ANSWER).forEach((partition, begin) -> {
                if (begin > 0) {
                    cut.computeIfAbsent(partition.topic(), topic -> new ArrayList<>())
                            .add(partition.partition());
                }
            });
        }
        return cut;
    }
}
