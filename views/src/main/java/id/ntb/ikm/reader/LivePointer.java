package id.ntb.ikm.reader;

import id.ntb.ikm.control.LiveGeneration;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.topic.ControlKey;
import id.ntb.ikm.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Follows the pointer to the generation of the views that is live. For one thread, except {@link #wakeup()}. */
final class LivePointer implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Set<TopicPartition> CONTROL = Set.of(new TopicPartition(Topics.CONTROL, 0));

    private final LogConsumers consumers;
    private final Consumer<byte[], byte[]> consumer;
    private final RecordDecoder decoder;
    private String generation;
    private LogEnds ends;

    LivePointer(LogConsumers consumers, RecordDecoder decoder) {
        this.consumers = consumers;
        this.consumer = consumers.open(IsolationLevel.READ_COMMITTED);
        this.decoder = decoder;
    }

    /**
     * Reads on: while it does not know where the pointer stands now, for a moment; later only what has come already.
     *
     * @return what holds the reading up; empty when all is well
     */
    Optional<String> step() {
        try {
            if (consumer.assignment().isEmpty()) {
                return assign();
            }
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(isKnown() ? Duration.ZERO : POLL)) {
                take(record);
            }
            return Optional.empty();
        } catch (TimeoutException e) {
            return Optional.of("the broker is not reachable");
        } catch (UnreadableRecordException e) {
            consumer.assign(Set.of()); // read again from the beginning, as this record must not be skipped
            return Optional.of(e.getMessage());
        }
    }

    private Optional<String> assign() {
        List<PartitionInfo> partitions = consumer.partitionsFor(Topics.CONTROL, ViewFollower.ANSWER);
        if (partitions == null || partitions.isEmpty()) {
            return Optional.of("the cluster has no topic " + Topics.CONTROL);
        }
        ends = LogEnds.ask(consumers, CONTROL);
        consumer.assign(CONTROL);
        consumer.seekToBeginning(CONTROL);
        return Optional.empty();
    }

    private void take(ConsumerRecord<byte[], byte[]> record) throws UnreadableRecordException {
        if (new String(record.key(), StandardCharsets.UTF_8).equals(ControlKey.LIVE)) {
            LiveGeneration live = decoder.decodeLive(record);
            generation = live == null ? null : live.getGeneration();
        }
    }

    /** The live generation; empty while it is not known yet, or where there is none. */
    Optional<String> generation() {
        return isKnown() ? Optional.ofNullable(generation) : Optional.empty();
    }

    /** Whether readers of that generation have to change over to another one. */
    boolean hasLeft(String followed) {
        return generation().filter(live -> !live.equals(followed)).isPresent();
    }

    /** Whether it has been read where the pointer stands, also where it stands nowhere. */
    boolean isKnown() {
        return ends != null && !consumer.assignment().isEmpty() && ends.reachedBy(consumer);
    }

    void wakeup() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
