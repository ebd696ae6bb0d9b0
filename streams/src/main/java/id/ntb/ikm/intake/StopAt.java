package id.ntb.ikm.intake;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * Where the reading of events is to stop for a while, so that what has been made of them can be compared.
 *
 * @param id another one for each request
 * @param whereItIs whether to stop at once, whatever the positions
 * @param positions first offset of each partition that is not to be read; 0 for those not listed
 */
public record StopAt(String id, boolean whereItIs, Map<TopicPartition, Long> positions) {

    public StopAt {
        positions = Map.copyOf(positions);
    }

    /** First offset that is not to be read. */
    long end(TopicPartition partition) {
        return positions.getOrDefault(partition, 0L);
    }
}
