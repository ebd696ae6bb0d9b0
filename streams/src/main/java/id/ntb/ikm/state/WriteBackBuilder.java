package id.ntb.ikm.state;

import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** Builds a write-back store over the logged store that another builder makes. */
final class WriteBackBuilder implements StoreBuilder<WriteBackStore> {

    private final StoreBuilder<KeyValueStore<Bytes, byte[]>> rows;
    private final Function<KeyValueStore<Bytes, byte[]>, FoldState> content;

    WriteBackBuilder(
            StoreBuilder<KeyValueStore<Bytes, byte[]>> rows,
            Function<KeyValueStore<Bytes, byte[]>, FoldState> content) {
        this.rows = rows;
        this.content = content;
    }

    @Override
    public WriteBackStore build() {
        KeyValueStore<Bytes, byte[]> store = rows.build();
        return new WriteBackStore(store, content.apply(store));
    }

    @Override
    public StoreBuilder<WriteBackStore> withCachingEnabled() {
        return this;
    }

    @Override
    public StoreBuilder<WriteBackStore> withCachingDisabled() {
        return this;
    }

    @Override
    public StoreBuilder<WriteBackStore> withLoggingEnabled(Map<String, String> config) {
        rows.withLoggingEnabled(config);
        return this;
    }

    @Override
    public StoreBuilder<WriteBackStore> withLoggingDisabled() {
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
