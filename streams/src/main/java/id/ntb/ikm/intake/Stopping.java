package id.ntb.ikm.intake;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Makes one consumer stop where it is asked to. Whoever asked may be gone before it says that all is done: a consumer that has
 * stood still for a minute goes on by itself, so that no figure stands still for good.
 */
final class Stopping {

    /** Longer than a comparison needs, which reads rows only after everything has gone on. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    private final Consumer<?, ?> consumer;
    private final Supplier<Optional<StopAt>> asked;
    private final InstantSource clock;
    private String id = "";
    private long standsSince;

    /** @param asked where to stop; empty where there is nothing to stop for */
    Stopping(Consumer<?, ?> consumer, Supplier<Optional<StopAt>> asked, InstantSource clock) {
        this.consumer = consumer;
        this.asked = asked;
        this.clock = clock;
    }

    /** Where it is to stop now. */
    Optional<StopAt> stop() {
        Optional<StopAt> stop = asked.get();
        stop.filter(next -> !next.id().equals(id)).ifPresent(this::begin);
        return stop.filter(asking -> clock.millis() - standsSince < LONGEST.toMillis());
    }

    private void begin(StopAt stop) {
        id = stop.id();
        standsSince = clock.millis();
    }

    /** Those of the partitions that are not to be read on. */
    Set<TopicPartition> toHold(StopAt stop, Set<TopicPartition> events) {
        Set<TopicPartition> held =
                events.stream().filter(partition -> isThere(stop, partition)).collect(Collectors.toUnmodifiableSet());
        if (!held.equals(events)) {
            standsSince = clock.millis();
        }
        return held;
    }

    /** Where the lag is known, asking for the position does not wait. */
    private boolean isThere(StopAt stop, TopicPartition partition) {
        return stop.whereItIs()
                || (consumer.currentLag(partition).isPresent() && consumer.position(partition) >= stop.end(partition));
    }

    /** Gives back what of the records is behind the stop, to be read again later. */
    <K, V> ConsumerRecords<K, V> cut(StopAt stop, Set<TopicPartition> events, ConsumerRecords<K, V> polled) {
        if (stop.whereItIs() || polled.partitions().stream().noneMatch(events::contains)) {
            return polled;
        }
        Map<TopicPartition, List<ConsumerRecord<K, V>>> kept = new HashMap<>();
        Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>(polled.nextOffsets());
        for (TopicPartition partition : polled.partitions()) {
            List<ConsumerRecord<K, V>> records = polled.records(partition);
            boolean beyond = events.contains(partition)
                    && records.get(records.size() - 1).offset() >= stop.end(partition);
            if (beyond) {
                records = before(stop.end(partition), records);
                next.put(partition, giveBack(stop, partition));
            }
            if (!records.isEmpty()) {
                kept.put(partition, records);
            }
        }
        next.keySet().retainAll(kept.keySet());
        return new ConsumerRecords<>(kept, next);
    }

    private static <K, V> List<ConsumerRecord<K, V>> before(long end, List<ConsumerRecord<K, V>> records) {
        List<ConsumerRecord<K, V>> kept = new ArrayList<>(records);
        kept.removeIf(record -> record.offset() >= end);
        return kept;
    }

    private OffsetAndMetadata giveBack(StopAt stop, TopicPartition partition) {
        consumer.seek(partition, stop.end(partition));
        return new OffsetAndMetadata(stop.end(partition));
    }
}
