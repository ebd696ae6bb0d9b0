package id.ntb.ikm.burial;

import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.letter.LetterHeaders;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.topology.Buried;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads what other generations have buried since this one was started, when it is asked for.
 *
 * <p>Also what is not committed: a reader of committed letters would wait for the transaction of its own generation, which waits for
 * the answer. Who asks knows already that the other generation has committed what it has to say about the record.
 */
final class LetterTail implements AutoCloseable {

    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(100);

    private final String own;
    private final Consumer<byte[], byte[]> consumer;
    private final Set<TopicPartition> partitions;
    private final Buried buried = Buried.none();

    /** @param own name of the generation whose letters do not matter here */
    LetterTail(String own, LogConsumers consumers) {
        this.own = own;
        this.consumer = consumers.open(IsolationLevel.READ_UNCOMMITTED);
        this.partitions = consumer.partitionsFor(Topics.DEAD_LETTERS, ANSWER).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toSet());
        consumer.assign(partitions);
        consumer.endOffsets(partitions, ANSWER).forEach(consumer::seek);
    }

    /** Reads up to where the topic of the letters ends now. */
    void readOn() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, ANSWER);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey(), ANSWER) < end.getValue())) {
            poll();
        }
    }

    /** Whether another generation has buried it, as far as was read. */
    boolean contains(ReceivedRecord received) {
        return buried.contains(received);
    }

    private void poll() {
        try {
            consumer.poll(POLL).forEach(this::add);
        } catch (OffsetOutOfRangeException e) {
            consumer.seekToBeginning(e.partitions()); // not asked for longer than letters are kept
        }
    }

    private void add(ConsumerRecord<byte[], byte[]> letter) {
        Optional<String> by = LetterHeaders.text(letter.headers(), DeadLetters.GENERATION);
        if (by.filter(generation -> !generation.equals(own)).isPresent()) {
            buried.add(letter);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
