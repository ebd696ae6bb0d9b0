package id.ntb.ikm.state;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;

/** What the state is kept in; all rules hold with any of them. */
public enum StoreKind {
    IN_MEMORY {
        @Override
        KeyValueBytesStoreSupplier supplier(String name) {
            return Stores.inMemoryKeyValueStore(name);
        }

        /** Their rows are on the heap anyway, and not twice. */
        @Override
        int cachedFirms() {
            return Integer.MAX_VALUE;
        }
    },
    ROCKS_DB,

    /** RocksDB that gets only what is committed, so that a crash need not take back what it has; since Kafka 4.4. */
    TRANSACTIONAL_ROCKS_DB {
        @Override
        public Map<String, Object> settings() {
            return Map.of("enable.transactional.statestores", true);
        }
    };

    /** Those that the Kafka Streams on the class path can be told of. */
    public static List<StoreKind> available() {
        return Stream.of(values()).filter(StoreKind::isAvailable).toList();
    }

    /** Whether the Kafka Streams on the class path can be told of it. */
    public boolean isAvailable() {
        return StreamsConfig.configDef().names().containsAll(settings().keySet());
    }

    /**
     * Refuses what is not available, of which Streams would only warn.
     *
     * @throws IllegalArgumentException that says how to get it
     */
    public void requireAvailable() {
        if (!isAvailable()) {
            throw new IllegalArgumentException(this + ": this release of Kafka Streams does not know "
                    + settings().keySet() + "; build with one that does: -Dkafka.version=4.4.0");
        }
    }

    /** What Kafka Streams is told. */
    public Map<String, Object> settings() {
        return Map.of();
    }

    KeyValueBytesStoreSupplier supplier(String name) {
        return Stores.persistentKeyValueStore(name);
    }

    /** Of how many firms rows are kept at hand. */
    int cachedFirms() {
        return 5_000;
    }
}
