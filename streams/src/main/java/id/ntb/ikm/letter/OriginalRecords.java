package id.ntb.ikm.letter;

import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.topic.RecordPosition;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** Finds the records that were too large for a whole letter where they still stand. */
final class OriginalRecords {

    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);

    private final LogConsumers consumers;

    OriginalRecords(LogConsumers consumers) {
        this.consumers = consumers;
    }

    /** The letter's own where it has all of it; empty where its topic was made anew or cut since. */
    Optional<ReceivedRecord> of(DeadLetter letter) {
        return letter.isWhole()
                ? Optional.of(letter.record())
                : find(letter.origin()).filter(letter::isOf);
    }

    private Optional<ReceivedRecord> find(RecordPosition origin) {
        TopicPartition partition = new TopicPartition(origin.topic(), origin.partition());
        try (Consumer<byte[], byte[]> consumer = consumers.open(IsolationLevel.READ_COMMITTED)) {
            if (!isThere(consumer, partition, origin.offset())) {
                return Optional.empty();
            }
            consumer.assign(List.of(partition));
            consumer.seek(partition, origin.offset());
            return read(consumer, partition, origin.offset());
        }
    }

    private static boolean isThere(Consumer<?, ?> consumer, TopicPartition partition, long offset) {
        if (consumer.partitionsFor(partition.topic(), ANSWER).size() <= partition.partition()) {
            return false;
        }
        Map<TopicPartition, Long> begin = consumer.beginningOffsets(List.of(partition), ANSWER);
        Map<TopicPartition, Long> end = consumer.endOffsets(List.of(partition), ANSWER);
        return offset >= begin.get(partition) && offset < end.get(partition);
    }

    private static Optional<ReceivedRecord> read(Consumer<byte[], byte[]> consumer, TopicPartition at, long offset) {
        while (consumer.position(at, ANSWER) <= offset) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                return Optional.of(record)
                        .filter(found -> found.offset() == offset)
                        .map(ReceivedRecord::of);
            }
        }
        return Optional.empty();
    }
}
