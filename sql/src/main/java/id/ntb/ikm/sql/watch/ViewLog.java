package id.ntb.ikm.sql.watch;

import id.ntb.ikm.control.LiveGeneration;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.sql.row.ViewTable;
import id.ntb.ikm.topic.ControlKey;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.view.ViewVersion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads, beside the sink, which versions there are and where on their topics they end, and which generation is live. For one
 * thread.
 */
final class ViewLog implements AutoCloseable {

    private static final TopicPartition CONTROL = new TopicPartition(Topics.CONTROL, 0);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final Consumer<byte[], byte[]> consumer;
    /** Past such an end every transaction has been decided that had written anything then, also where its marker was late. */
    private final Consumer<byte[], byte[]> undecided;

    private final Deserializer<Object> avro;
    private final Map<String, GenerationLog> generations = new TreeMap<>();
    private Map<TopicPartition, Long> ends = Map.of();
    private Optional<String> live = Optional.empty();

    ViewLog(LogConsumers consumers, AvroSerdes serdes) {
        this.consumer = consumers.open(IsolationLevel.READ_COMMITTED);
        this.undecided = consumers.open(IsolationLevel.READ_UNCOMMITTED);
        this.avro = serdes.deserializer();
    }

    /** Takes in topics of generations that have been begun, and leaves those that are gone; says which there are. */
    Set<String> refresh() {
        Set<TopicPartition> found = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (String topic : consumer.listTopics(ANSWER).keySet()) {
            if (topic.equals(Topics.CONTROL)
                    || Topics.logical(topic).flatMap(ViewTable::of).isPresent()) {
                found.add(new TopicPartition(topic, 0));
                Topics.generation(topic).ifPresent(names::add);
            }
        }
        if (found.isEmpty()) {
            throw new UnknownTopicOrPartitionException(
                    "there are no views in this Kafka yet; is `ikm up` running on it?");
        }
        if (!found.equals(consumer.assignment())) {
            assign(found);
        }
        generations.keySet().retainAll(names);
        names.forEach(name -> generations.computeIfAbsent(name, any -> new GenerationLog()));
        return names;
    }

    private void assign(Set<TopicPartition> found) {
        Set<TopicPartition> added = new HashSet<>(found);
        added.removeAll(consumer.assignment());
        consumer.assign(found);
        consumer.seekToBeginning(added);
        undecided.assign(found);
        ends = Map.of();
    }

    /** Reads on a little; a target for each generation whenever everything has been read that was there a moment ago. */
    List<SinkTarget> step() {
        if (ends.isEmpty()) {
            generations.values().forEach(GenerationLog::consider);
            ends = undecided.endOffsets(consumer.assignment(), ANSWER);
        }
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
            take(record);
        }
        if (!ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey(), ANSWER) >= end.getValue())) {
            return List.of();
        }
        ends = Map.of();
        return generations.entrySet().stream()
                .filter(log -> log.getValue().hasCandidate())
                .map(log -> log.getValue().target(log.getKey()))
                .toList();
    }

    /** The generation that readers are to follow. */
    Optional<String> live() {
        return live;
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(CONTROL.topic())) {
            control(record);
            return;
        }
        String logical = Topics.logical(record.topic()).orElseThrow();
        GenerationLog log = generations.get(Topics.generation(record.topic()).orElseThrow());
        log.row(logical, record.offset());
        if (logical.equals(Topics.VIEW_VERSION) && record.value() != null) {
            log.version(((ViewVersion) avro.deserialize(record.topic(), record.value())).getVersion());
        }
    }

    private void control(ConsumerRecord<byte[], byte[]> record) {
        String key = new String(record.key(), StandardCharsets.UTF_8);
        if (key.equals(ControlKey.LIVE) && record.value() != null) {
            LiveGeneration pointer = (LiveGeneration) avro.deserialize(record.topic(), record.value());
            live = Optional.of(pointer.getGeneration());
        }
    }

    @Override
    public void close() {
        consumer.close();
        undecided.close();
    }
}
