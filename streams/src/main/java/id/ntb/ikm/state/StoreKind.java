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

        @Override
        KeyValueBytesStoreSupplier monthlySupplier(String name) {
            return new MonthlyStoreSupplier(name);
        }
    },
    ROCKS_DB {
        @Override
        KeyValueBytesStoreSupplier supplier(String name) {
            return Stores.persistentKeyValueStore(name);
        }
    };

    abstract KeyValueBytesStoreSupplier supplier(String name);

    /** For keys that are a firm and a month. */
    KeyValueBytesStoreSupplier monthlySupplier(String name) {
        return supplier(name);
    }
}
