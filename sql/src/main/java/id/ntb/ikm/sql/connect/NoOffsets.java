package id.ntb.ikm.sql.connect;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.connect.storage.MemoryOffsetBackingStore;

/** Connect asks for a place for the offsets of sources; there are none, and those of a sink stand in Kafka. */
final class NoOffsets extends MemoryOffsetBackingStore {

    @Override
    public Set<Map<String, Object>> connectorPartitions(String connector) {
        return Set.of();
    }
}
