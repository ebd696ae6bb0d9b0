package id.ntb.ikm.state;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** The stores of one task on the heap alone, for a run that ends: nothing of them is logged or outlives it. */
public record HeapStores(FirmRows firms, DueRows due, SumsStore sums) {

    private static final String NO_RULES = "";

    /** Empty ones. */
    public static HeapStores open() {
        ReportStore reports = new ReportStore(rows(StateStores.REPORTS), Integer.MAX_VALUE);
        return new HeapStores(
                new FirmRows(rows(StateStores.FIRMS), reports),
                new DueRows(rows(StateStores.DUE)),
                new SumsStore(rows(StateStores.SUMS), NO_RULES));
    }

    private static KeyValueStore<Bytes, byte[]> rows(String name) {
        return Stores.inMemoryKeyValueStore(name).get();
    }
}
