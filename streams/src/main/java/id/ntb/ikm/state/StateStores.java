package id.ntb.ikm.state;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The stores of the topology. Their names are those of their changelogs: renaming one loses its state. */
public final class StateStores {

    /** All that a task of the fold keeps. */
    public static final String FOLD = "fold";

    /** What the rollup has received, and what it has published. */
    public static final String ROLLUP = "rollup";

    /** All that have a changelog. */
    public static final Set<String> LOGGED = Set.of(FOLD, ROLLUP);

    private final StoreKind kind;
    private final String rules;

    /** @param rules fingerprint of those that sums are made by; state made by others is refused when it is loaded */
    public StateStores(StoreKind kind, String rules) {
        this.kind = kind;
        this.rules = rules;
    }

    /** A plain logged store of bytes. */
    public StoreBuilder<KeyValueStore<Bytes, byte[]>> rows(String name) {
        return Stores.keyValueStoreBuilder(kind.supplier(name), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingEnabled(Map.of())
                .withCachingDisabled();
    }

    /** Makes a start after a kill end what was left open, whatever the other stores are kept in. */
    public StoreBuilder<StateStore> processMark() {
        return new ProcessMarkBuilder();
    }

    public StoreBuilder<WriteBackStore> fold() {
        return new WriteBackBuilder(rows(FOLD), rows -> new FoldState(rows, kind.cachedFirms(), rules));
    }
}
