package id.ntb.ikm.history;

import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.RecordPosition;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.TopicPartition;

/** Reads histories from the event topics of all offices, as far as they go when it is asked. */
public final class HistoryReader implements EventHistories {

    /** Ample for some million events a partition, and short enough for whoever waits for the answer. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(25);

    private static final Pattern KNOWN =
            EventTopic.patternOf(ReferenceData.load().offices());

    private final EventLog log;
    private final RecordJudge judge;

    public HistoryReader(LogConsumers consumers, RecordJudge judge) {
        this.log = new EventLog(consumers, TIME_LIMIT);
        this.judge = judge;
    }

    @Override
    public List<HistoryEntry> of(String ikmId) {
        byte[] key = ikmId.getBytes(StandardCharsets.UTF_8);
        List<JudgedRecord> found = new ArrayList<>();
        log.forEach(consumer -> consumer.endOffsets(partitionsOf(key, consumer), EventLog.ANSWER), record -> {
            if (Arrays.equals(key, record.key())) {
                found.add(judged(record));
            }
        });
        return Fates.of(found);
    }

    /** Where Kafka's own partitioner puts the key; one that stands elsewhere is a dead letter and not found here. */
    private static Set<TopicPartition> partitionsOf(byte[] key, Consumer<?, ?> consumer) {
        return consumer.listTopics(EventLog.ANSWER).entrySet().stream()
                .filter(topic -> KNOWN.matcher(topic.getKey()).matches())
                .map(topic -> new TopicPartition(
                        topic.getKey(),
                        BuiltInPartitioner.partitionForKey(key, topic.getValue().size())))
                .collect(Collectors.toSet());
    }

    /** Only what has the key is decoded: the rest of the partition is other firms'. */
    private JudgedRecord judged(ConsumerRecord<byte[], byte[]> record) {
        RecordPosition position = new RecordPosition(record.topic(), record.partition(), record.offset());
        return JudgedRecord.of(position, judge.judge(ReceivedRecord.of(record)));
    }
}
