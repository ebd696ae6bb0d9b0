package id.ntb.ikm.history;

import id.ntb.ikm.judge.RegistryUnavailableException;
import id.ntb.ikm.log.LogConsumers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads partitions of event topics from their beginnings, committed.
 *
 * @param timeLimit for one reading, after which it is given up
 */
record EventLog(LogConsumers consumers, Duration timeLimit) {

    /** How long to wait for a broker's answer before saying that it is not reachable. */
    static final Duration ANSWER = Duration.ofSeconds(5);

    private static final Duration POLL = Duration.ofSeconds(1);

    /**
     * Shows every record once.
     *
     * @param ends for each partition to read the first offset not to be shown; may ask the consumer for what there is
     * @throws HistoryUnavailableException when a server that is needed is away, or the time limit is reached
     */
    void forEach(
            Function<Consumer<?, ?>, Map<TopicPartition, Long>> ends,
            java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> action) {
        try (Consumer<byte[], byte[]> consumer = consumers.open(IsolationLevel.READ_COMMITTED)) {
            read(consumer, ends.apply(consumer), action);
        } catch (KafkaException e) {
            throw new HistoryUnavailableException(
                    "Kafka tidak dapat dibaca; coba lagi setelah pulih / Kafka cannot be read; try again when it is"
                            + " back: "
                            + e.getMessage(),
                    e);
        } catch (RegistryUnavailableException e) {
            throw new HistoryUnavailableException(
                    "registri skema tidak dapat ditanya; coba lagi setelah pulih / " + e.getMessage()
                            + "; try again when it is back",
                    e);
        }
    }

    private void read(
            Consumer<byte[], byte[]> consumer,
            Map<TopicPartition, Long> ends,
            java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> action) {
        long start = System.nanoTime();
        consumer.assign(ends.keySet());
        consumer.seekToBeginning(ends.keySet());
        while (!reached(ends, consumer)) {
            if (System.nanoTime() - start > timeLimit.toNanos()) {
                throw tooLong();
            }
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                if (record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()))) {
                    action.accept(record);
                }
            }
        }
    }

    /** Nothing is wrong: there is more to read than one request may take. */
    private HistoryUnavailableException tooLong() {
        long seconds = timeLimit.toSeconds();
        return new HistoryUnavailableException(
                "log kejadian tidak selesai dibaca dalam " + seconds
                        + " detik, batas untuk satu permintaan; coba lagi saat sepi,"
                        + " atau minta operator arsipnya (ikm archive export), yang memuat setiap kejadian"
                        + " / the event log was not read within " + seconds
                        + " s, which is all that one request may take; try again when there is less to do, or ask the"
                        + " operator for an archive (ikm archive export), which holds every event",
                null);
    }

    private static boolean reached(Map<TopicPartition, Long> ends, Consumer<?, ?> consumer) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey(), ANSWER) >= end.getValue());
    }
}
