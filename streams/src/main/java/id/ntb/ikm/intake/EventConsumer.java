package id.ntb.ikm.intake;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * The consumer of one thread of Streams, which gets registrations first. What Streams pauses stays paused, and what is held
 * back here does not go on when Streams says so, but when what it waits for has come.
 */
final class EventConsumer extends KafkaConsumer<byte[], byte[]> {

    private final Map<Thread, EventConsumer> consumers;
    private final RegistrationsFirst order = new RegistrationsFirst(this);
    private final Stopping stopping;
    private final Set<TopicPartition> pausedByStreams = new HashSet<>();
    private Set<TopicPartition> held = Set.of();
    private volatile long lastLag;

    /**
     * Opens it.
     *
     * @param consumers takes note of which thread this one is polled by
     * @param stop where reading is to stop, if it is
     */
    EventConsumer(Map<String, Object> config, Map<Thread, EventConsumer> consumers, Supplier<Optional<StopAt>> stop) {
        super(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.consumers = consumers;
        this.stopping = new Stopping(this, stop, InstantSource.system());
    }

    @Override
    public ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
        consumers.putIfAbsent(Thread.currentThread(), this);
        Set<TopicPartition> waiting = order.toHold();
        Optional<StopAt> stop = stopping.stop();
        if (stop.isEmpty()) {
            hold(waiting);
            return super.poll(timeout);
        }
        return pollUpTo(stop.get(), timeout);
    }

    /** In any order: what waits for registrations could wait for those behind the stop. */
    private ConsumerRecords<byte[], byte[]> pollUpTo(StopAt stop, Duration timeout) {
        Set<TopicPartition> events = order.events().collect(Collectors.toUnmodifiableSet());
        hold(stopping.toHold(stop, events));
        return stopping.cut(stop, events, super.poll(timeout));
    }

    private void hold(Set<TopicPartition> next) {
        if (next.isEmpty() && held.isEmpty()) {
            return;
        }
        Set<TopicPartition> released = new HashSet<>(held);
        released.removeAll(next);
        released.removeAll(pausedByStreams);
        released.retainAll(assignment());
        held = next;
        super.pause(next);
        super.resume(released);
    }

    @Override
    public void pause(Collection<TopicPartition> partitions) {
        pausedByStreams.addAll(partitions);
        super.pause(partitions);
    }

    @Override
    public void resume(Collection<TopicPartition> partitions) {
        pausedByStreams.removeAll(partitions);
        Set<TopicPartition> resumed = new HashSet<>(partitions);
        resumed.removeAll(held);
        super.resume(resumed);
    }

    /** Whether the lag of every partition is known; by its own thread only. */
    boolean isLagKnown() {
        return order.events().allMatch(partition -> currentLag(partition).isPresent());
    }

    /** Events that stand in the topics and have not been handed out; by its own thread only. */
    long lag() {
        lastLag = order.events()
                .mapToLong(partition -> currentLag(partition).orElse(0))
                .sum();
        return lastLag;
    }

    /** What {@link #lag} said last, for any thread. */
    long lastLag() {
        return lastLag;
    }
}
