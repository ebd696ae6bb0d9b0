package id.ntb.ikm.history;

import id.ntb.ikm.reader.ViewConsumers;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topology.EventJudge;
import id.ntb.ikm.topology.RegistryUnavailableException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads histories from the event topics of all offices, as far as they go when it is asked. */
public final class HistoryReader implements EventHistories {

    /** How long to wait for a broker's answer before saying that it is not reachable. */
    private static final Duration ANSWER = Duration.ofSeconds(5);

    /** Ample for some million events a partition, and short enough for whoever waits for the answer. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(25);

    private static final Duration POLL = Duration.ofSeconds(1);

    private final ViewConsumers consumers;
    private final EventJudge judge;

    public HistoryReader(ViewConsumers consumers, EventJudge judge) {
        this.consumers = consumers;
        this.judge = judge;
    }

    @Override
    public List<HistoryEntry> of(String ikmId) {
        try (Consumer<byte[], byte[]> consumer = consumers.open(IsolationLevel.READ_COMMITTED)) {
            return Fates.of(read(consumer, ikmId.getBytes(StandardCharsets.UTF_8)));
        } catch (KafkaException e) {
            throw new HistoryUnavailableException(
                    "Kafka tidak dapat dibaca; coba lagi setelah pulih / Kafka cannot be read; try again when it is back: "
                            + e.getMessage(),
                    e);
        } catch (RegistryUnavailableException e) {
            throw new HistoryUnavailableException(
                    "registri skema tidak dapat ditanya; coba lagi setelah pulih / " + e.getMessage()
                            + "; try again when it is back",
                    e);
        }
    }

    private List<JudgedRecord> read(Consumer<byte[], byte[]> consumer, byte[] key) {
        long start = System.nanoTime();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitionsOf(key, consumer), ANSWER);
        consumer.assign(ends.keySet());
        consumer.seekToBeginning(ends.keySet());
        List<JudgedRecord> found = new ArrayList<>();
        while (!reached(ends, consumer)) {
            if (System.nanoTime() - start > TIME_LIMIT.toNanos()) {
                throw new TimeoutException("not read within " + TIME_LIMIT.toSeconds() + " s");
            }
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                if (Arrays.equals(key, record.key()) && isBefore(ends, record)) {
                    found.add(judged(record));
                }
            }
        }
        return found;
    }

    /** Where Kafka's own partitioner puts the key; one that stands elsewhere is a dead letter and not found here. */
    private static Set<TopicPartition> partitionsOf(byte[] key, Consumer<?, ?> consumer) {
        return consumer.listTopics(ANSWER).entrySet().stream()
                .filter(topic -> EventTopic.parse(topic.getKey()).isPresent())
                .map(topic -> new TopicPartition(
                        topic.getKey(),
                        BuiltInPartitioner.partitionForKey(key, topic.getValue().size())))
                .collect(Collectors.toSet());
    }

    private static boolean reached(Map<TopicPartition, Long> ends, Consumer<?, ?> consumer) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey(), ANSWER) >= end.getValue());
    }

    private static boolean isBefore(Map<TopicPartition, Long> ends, ConsumerRecord<?, ?> record) {
        return record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()));
    }

    /** Only what has the key is decoded: the rest of the partition is other firms'. */
    private JudgedRecord judged(ConsumerRecord<byte[], byte[]> record) {
        Position position = new Position(record.topic(), record.partition(), record.offset());
        return judge.judge(
                record,
                event -> new JudgedRecord.Accepted(position, (SpecificRecordBase) event),
                (code, reason) -> new JudgedRecord.Refused(position, code, reason));
    }
}
