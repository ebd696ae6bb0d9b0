package id.ntb.ikm.state;

import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The stores of the topology. Their names are those of their changelogs: renaming one loses its state. */
public final class StateStores {

    /** Registrations and certificates by ikmId. */
    public static final String FIRMS = "firms";

    /** Production reports by ikmId and year. */
    public static final String REPORTS = "reports";

    /** Days on which firms change by the calendar alone. */
    public static final String DUE = "due";

    /** The sums of one task. */
    public static final String SUMS = "sums";

    /** What the rollup has received, and what it has published. */
    public static final String ROLLUP = "rollup";

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

    public StoreBuilder<StateStore> reports() {
        return new WriteBackBuilder<>(rows(REPORTS), rows -> new ReportStore(rows, kind.cachedFirms()));
    }

    /** Makes a start after a kill end what was left open, whatever the other stores are kept in. */
    public StoreBuilder<StateStore> processMark() {
        return new ProcessMarkBuilder();
    }

    public StoreBuilder<StateStore> sums() {
        return new WriteBackBuilder<>(rows(SUMS), rows -> new SumsStore(rows, rules));
    }
}
