package id.ntb.ikm.intake;

import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Says which partitions wait: those of reports, until what else stood in the topics at the assignment has been read. Any order
 * makes the same figures, but a report that comes before its firm is added anew when the firm comes. What arrives later is not
 * waited for, so that no office can hold up the others' reports.
 */
final class RegistrationsFirst {

    private final Consumer<?, ?> consumer;
    private final Set<TopicPartition> unread = new HashSet<>();
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private Set<TopicPartition> assigned = Set.of();
    private Set<TopicPartition> reports = Set.of();
    private Set<TopicPartition> others = Set.of();

    RegistrationsFirst(Consumer<?, ?> consumer) {
        this.consumer = consumer;
    }

    /** Partitions that are not to be read now. */
    Set<TopicPartition> toHold() {
        if (!assigned.equals(consumer.assignment())) {
            begin(Set.copyOf(consumer.assignment()));
        }
        unread.removeIf(this::isRead);
        return unread.stream().anyMatch(ends::containsKey) ? reports : Set.of();
    }

    /** The partitions of events that are assigned, as of the last call of {@link #toHold}. */
    Stream<TopicPartition> events() {
        return Stream.concat(others.stream(), reports.stream());
    }

    private void begin(Set<TopicPartition> partitions) {
        others = withReports(partitions, false);
        ends.keySet().retainAll(others);
        unread.retainAll(others);
        others.stream().filter(partition -> !assigned.contains(partition)).forEach(unread::add);
        reports = withReports(partitions, true);
        assigned = partitions;
    }

    private static Set<TopicPartition> withReports(Set<TopicPartition> partitions, boolean reports) {
        return partitions.stream()
                .filter(partition -> EventTopic.parse(partition.topic())
                        .filter(topic -> (topic.type() == EventType.PRODUCTION) == reports)
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where the lag is known, the position is too, and asking for it does not wait. */
    private boolean isRead(TopicPartition partition) {
        OptionalLong lag = consumer.currentLag(partition);
        if (lag.isEmpty()) {
            return false;
        }
        long position = consumer.position(partition);
        return position >= ends.computeIfAbsent(partition, p -> position + lag.getAsLong());
    }
}
