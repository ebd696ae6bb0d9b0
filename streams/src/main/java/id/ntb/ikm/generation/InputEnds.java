package id.ntb.ikm.generation;

import id.ntb.ikm.generation.GenerationState.Progress;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.view.Position;
import id.ntb.ikm.view.ViewVersion;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * Where the input ended at one moment.
 *
 * @param next by partition, the offset after its last committed record; partitions without any are not listed
 */
public record InputEnds(Map<TopicPartition, Long> next) {

    /** Where the event topics of the cluster end now. */
    public static InputEnds now(LogConsumers consumers, Set<String> topics) {
        try (Consumer<byte[], byte[]> consumer = consumers.open(IsolationLevel.READ_COMMITTED)) {
            return new InputEnds(new LastRecords(consumer).after(topics));
        }
    }

    /** Where a version stands. */
    public static InputEnds of(ViewVersion version) {
        return new InputEnds(positions(version));
    }

    /** How far a version has read each topic; nothing where there is no version. */
    SortedMap<String, Progress> byTopic(Optional<ViewVersion> version) {
        Map<TopicPartition, Long> positions = version.map(InputEnds::positions).orElse(Map.of());
        SortedMap<String, Progress> topics = new TreeMap<>();
        next.forEach((at, end) -> topics.merge(
                at.topic(), new Progress(Math.min(end, positions.getOrDefault(at, 0L)), end), Progress::plus));
        return topics;
    }

    /** By partition, the first offset that a version does not contain, where there is one before the end. */
    Map<TopicPartition, Long> unread(Optional<ViewVersion> version) {
        Map<TopicPartition, Long> positions = version.map(InputEnds::positions).orElse(Map.of());
        return next.entrySet().stream()
                .filter(end -> positions.getOrDefault(end.getKey(), 0L) < end.getValue())
                .collect(Collectors.toMap(Map.Entry::getKey, end -> positions.getOrDefault(end.getKey(), 0L)));
    }

    /** Whether everything up to the ends is in that version. */
    public boolean coveredBy(ViewVersion version) {
        return read(version) == total();
    }

    /** How many records of the input that version contains, offsets without a record counted as well; at most {@link #total}. */
    long read(ViewVersion version) {
        Map<TopicPartition, Long> positions = positions(version);
        return next.entrySet().stream()
                .mapToLong(end -> Math.min(end.getValue(), positions.getOrDefault(end.getKey(), 0L)))
                .sum();
    }

    public long total() {
        return next.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<TopicPartition, Long> positions(ViewVersion version) {
        Map<TopicPartition, Long> positions = new HashMap<>();
        for (Position position : version.getPositions()) {
            positions.put(new TopicPartition(position.getTopic(), position.getPartition()), position.getNextOffset());
        }
        return positions;
    }
}
