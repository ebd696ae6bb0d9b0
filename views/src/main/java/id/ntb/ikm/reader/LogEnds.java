package id.ntb.ikm.reader;

import id.ntb.ikm.log.LogConsumers;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * The ends of the view topics at one moment, and whether a consumer has got there.
 *
 * <p>They are asked for without isolation: past such an end every transaction that had written anything at that
 * moment has been decided and is visible, also where its marker was late.
 */
public record LogEnds(Map<TopicPartition, Long> ends) {

    public static LogEnds ask(LogConsumers consumers, Set<TopicPartition> partitions) {
        try (Consumer<byte[], byte[]> consumer = consumers.open(IsolationLevel.READ_UNCOMMITTED)) {
            return new LogEnds(Map.copyOf(consumer.endOffsets(partitions, ViewFollower.ANSWER)));
        }
    }

    public boolean reachedBy(Consumer<?, ?> consumer) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey(), ViewFollower.ANSWER) >= end.getValue());
    }
}
