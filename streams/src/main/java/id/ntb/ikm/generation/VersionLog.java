package id.ntb.ikm.generation;

import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.view.ViewVersion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads the versions that a generation has published, from the end: a week's versions are gigabytes. */
public final class VersionLog {

    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);

    /** A version is written in a transaction of its own, whose marker takes an offset too. */
    private static final int OFFSETS_PER_VERSION = 2;

    /** Where transactions were aborted, the last version is further back. */
    private static final int FURTHER_BACK = 16;

    private final LogConsumers consumers;
    private final Deserializer<Object> deserializer;

    public VersionLog(LogConsumers consumers, AvroSerdes avro) {
        this.consumers = consumers;
        this.deserializer = avro.deserializer();
    }

    /** The latest; empty where the generation has published none. */
    public Optional<ViewVersion> latest(String generation) {
        List<ViewVersion> last = last(generation, 1);
        return last.isEmpty() ? Optional.empty() : Optional.of(last.get(last.size() - 1));
    }

    /** The last ones that there are, in their order: about as many as asked for, at least one where there is any. */
    public List<ViewVersion> last(String generation, int count) {
        TopicPartition versions = new TopicPartition(Topics.view(generation, Topics.VIEW_VERSION), 0);
        try (Consumer<byte[], byte[]> consumer = consumers.open(IsolationLevel.READ_COMMITTED)) {
            if (consumer.partitionsFor(versions.topic(), ANSWER).isEmpty()) {
                return List.of();
            }
            consumer.assign(Set.of(versions));
            long begin = consumer.beginningOffsets(Set.of(versions), ANSWER).get(versions);
            long end = consumer.endOffsets(Set.of(versions), ANSWER).get(versions);
            List<ViewVersion> found = List.of();
            for (long back = (long) count * OFFSETS_PER_VERSION + 1; found.isEmpty(); back *= FURTHER_BACK) {
                long from = Math.max(begin, end - back);
                consumer.seek(versions, from);
                found = upTo(consumer, versions, end);
                if (from == begin) {
                    return found;
                }
            }
            return found;
        }
    }

    private List<ViewVersion> upTo(Consumer<byte[], byte[]> consumer, TopicPartition versions, long end) {
        List<ViewVersion> found = new ArrayList<>();
        while (consumer.position(versions, ANSWER) < end) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                if (record.value() != null) {
                    found.add((ViewVersion) deserializer.deserialize(record.topic(), record.value()));
                }
            }
        }
        return found;
    }
}
