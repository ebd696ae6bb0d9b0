package id.ntb.ikm.generation;

import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.view.ViewVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** How long the event has waited, by the broker's clock, that has waited longest for being read into a version. */
final class OldestUnread {

    private static final Duration POLL = Duration.ofMillis(200);

    /** A look must not hang where a partition gives nothing. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final LogConsumers consumers;
    private final InstantSource clock;

    OldestUnread(LogConsumers consumers, InstantSource clock) {
        this.consumers = consumers;
        this.clock = clock;
    }

    /** Of those that a version does not contain; empty where none was found. */
    Optional<Duration> age(InputEnds ends, Optional<ViewVersion> version) {
        Map<TopicPartition, Long> unread = ends.unread(version);
        if (unread.isEmpty()) {
            return Optional.empty();
        }
        long oldest = oldest(unread);
        return oldest == Long.MAX_VALUE
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.max(0, clock.millis() - oldest)));
    }

    private long oldest(Map<TopicPartition, Long> unread) {
        Set<TopicPartition> open = new HashSet<>(unread.keySet());
        Instant end = clock.instant().plus(PATIENCE);
        long oldest = Long.MAX_VALUE;
        try (Consumer<byte[], byte[]> consumer = consumers.open(IsolationLevel.READ_COMMITTED)) {
            consumer.assign(open);
            unread.forEach(consumer::seek);
            while (!open.isEmpty() && clock.instant().isBefore(end)) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    TopicPartition at = new TopicPartition(record.topic(), record.partition());
                    oldest = open.remove(at) ? Math.min(oldest, record.timestamp()) : oldest;
                }
                consumer.pause(consumer.assignment().stream()
                        .filter(at -> !open.contains(at))
                        .toList());
            }
        }
        return oldest;
    }
}
