package id.ntb.ikm.archive;

import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.topic.EventTopic;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** What a cluster has of the known offices' events, as readers of committed records see it. */
final class EventHistory {

    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Admin admin;
    private final LogConsumers consumers;
    private final Set<String> topics;

    EventHistory(Admin admin, Map<String, Object> connection, Collection<String> offices) {
        this.admin = admin;
        this.consumers = LogConsumers.of(withShortWaits(connection));
        this.topics = EventTopic.namesOf(offices);
    }

    /** One partition is read after the other: a fetch that waits at the end of one keeps the next one waiting. */
    private static Map<String, Object> withShortWaits(Map<String, Object> connection) {
        Map<String, Object> config = new HashMap<>(connection);
        config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 5);
        return config;
    }

    /**
     * How far one partition reaches.
     *
     * @param end offset after the last record that is committed
     */
    record Range(TopicPartition partition, String topicId, long begin, long end) {}

    String cluster() throws InterruptedException, ExecutionException {
        return admin.describeCluster().clusterId().get();
    }

    /** Of all partitions that there are, sorted by topic and number. */
    List<Range> ranges() throws InterruptedException, ExecutionException {
        Set<String> present = admin.listTopics().names().get().stream()
                .filter(topics::contains)
                .collect(Collectors.toSet());
        Map<String, TopicDescription> described =
                admin.describeTopics(present).allTopicNames().get();
        List<TopicPartition> partitions = new ArrayList<>();
        described.forEach((topic, description) ->
                description.partitions().forEach(each -> partitions.add(new TopicPartition(topic, each.partition()))));
        try (Consumer<byte[], byte[]> consumer = open()) {
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions, ANSWER);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, ANSWER);
            return partitions.stream()
                    .sorted(Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition))
                    .map(each -> new Range(
                            each, described.get(each.topic()).topicId().toString(), begins.get(each), ends.get(each)))
                    .toList();
        }
    }

    Consumer<byte[], byte[]> open() {
        return consumers.open(IsolationLevel.READ_COMMITTED);
    }

    /** Hands over every committed record from one offset up to before another one. */
    static void read(
            Consumer<byte[], byte[]> consumer, TopicPartition partition, long from, long end, RecordAction action)
            throws IOException {
        consumer.assign(List.of(partition));
        consumer.seek(partition, from);
        while (consumer.position(partition, ANSWER) < end) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                if (record.offset() < end) {
                    action.accept(record);
                }
            }
        }
    }
}
