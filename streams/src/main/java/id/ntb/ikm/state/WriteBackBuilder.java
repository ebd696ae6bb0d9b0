package id.ntb.ikm.state;

import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** Builds a write-back store over the logged store that another builder makes. */
final class WriteBackBuilder<T extends StateStore> implements StoreBuilder<StateStore> {

    private final StoreBuilder<KeyValueStore<Bytes, byte[]>> rows;
    private final Function<KeyValueStore<Bytes, byte[]>, T> wrap;

    WriteBackBuilder(StoreBuilder<KeyValueStore<Bytes, byte[]>> rows, Function<KeyValueStore<Bytes, byte[]>, T> wrap) {
        this.rows = rows;
        this.wrap = wrap;
    }

    @Override
    public StateStore build() {
        return wrap.apply(rows.build());
    }

    @Override
    public StoreBuilder<StateStore> withCachingEnabled() {
        return this;
    }

    @Override
    public StoreBuilder<StateStore> withCachingDisabled() {
        return this;
    }

    @Override
    public StoreBuilder<StateStore> withLoggingEnabled(Map<String, String> config) {
        rows.withLoggingEnabled(config);
        return this;
    }

    @Override
    public StoreBuilder<StateStore> withLoggingDisabled() {
        rows.withLoggingDisabled();
        return this;
    }

    @Override
    public Map<String, String> logConfig() {
        return rows.logConfig();
    }

    @Override
    public boolean loggingEnabled() {
        return rows.loggingEnabled();
    }

    @Override
    public String name() {
        return rows.name();
    }
}
