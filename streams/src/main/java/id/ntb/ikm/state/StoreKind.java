package id.ntb.ikm.state;

import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;

/** What the state is kept in; all rules hold with either. */
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
    ROCKS_DB {
        @Override
        KeyValueBytesStoreSupplier supplier(String name) {
            return Stores.persistentKeyValueStore(name);
        }

        @Override
        int cachedFirms() {
            return 5_000;
        }
    };

    abstract KeyValueBytesStoreSupplier supplier(String name);

    /** Of how many firms rows are kept at hand. */
    abstract int cachedFirms();
}
