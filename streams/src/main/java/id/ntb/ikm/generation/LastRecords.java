package id.ntb.ikm.generation;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Finds the last committed record of each partition. A partition can end with markers of transactions or with what was
 * aborted, which nobody reads: its end offset alone would be waited for without end.
 */
final class LastRecords {

    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int FURTHER_BACK = 16;

    private final Consumer<byte[], byte[]> consumer;

    /** @param consumer of committed records only; reading moves it about */
    LastRecords(Consumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    /** The offset after the last record, by partition; partitions without a record are not listed. */
    Map<TopicPartition, Long> after(Set<String> topics) {
        Set<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic, ANSWER).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toSet());
        return after(consumer.beginningOffsets(partitions, ANSWER), consumer.endOffsets(partitions, ANSWER));
    }

    private Map<TopicPartition, Long> after(Map<TopicPartition, Long> begins, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> found = new HashMap<>();
        Set<TopicPartition> open = new HashSet<>(ends.keySet());
        open.removeIf(at -> begins.get(at) >= ends.get(at));
        for (long back = 1; !open.isEmpty(); back *= FURTHER_BACK) {
            long step = back;
            Map<TopicPartition, Long> from = open.stream()
                    .collect(Collectors.toMap(at -> at, at -> Math.max(begins.get(at), ends.get(at) - step)));
            readOn(from, ends, found);
            open.removeIf(at -> found.containsKey(at) || from.get(at) <= begins.get(at));
        }
        return found;
    }

    private void readOn(
            Map<TopicPartition, Long> from, Map<TopicPartition, Long> ends, Map<TopicPartition, Long> found) {
        consumer.assign(from.keySet());
        from.forEach(consumer::seek);
        while (from.keySet().stream().anyMatch(at -> consumer.position(at, ANSWER) < ends.get(at))) {
            consumer.poll(POLL).forEach(record -> {
                TopicPartition at = new TopicPartition(record.topic(), record.partition());
                if (record.offset() < ends.get(at)) {
                    found.put(at, record.offset() + 1);
                }
            });
        }
    }
}
