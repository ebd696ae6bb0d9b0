package id.ntb.ikm.state;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;

/** Makes a task's {@link MonthlyStore}. */
record MonthlyStoreSupplier(String name) implements KeyValueBytesStoreSupplier {

    @Override
    public KeyValueStore<Bytes, byte[]> get() {
        return new MonthlyStore(name);
    }

    /** Name for the metrics of Streams. */
    @Override
    public String metricsScope() {
        return "in-memory";
    }
}
