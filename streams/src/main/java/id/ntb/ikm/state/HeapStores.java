package id.ntb.ikm.state;

import java.util.function.UnaryOperator;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** The stores of one task on the heap alone, for a run that ends: nothing of them is logged or outlives it. */
public record HeapStores(FirmRows firms, DueRows due, SumsStore sums, ReportStore reports) {

    private static final String NO_RULES = "";

    /** Empty ones. */
    public static HeapStores open() {
        return open(rows -> rows);
    }

    /** Empty ones over what is made of each plain store, e.g. one that counts what would be logged. */
    public static HeapStores open(UnaryOperator<KeyValueStore<Bytes, byte[]>> over) {
        ReportStore reports = new ReportStore(over.apply(rows(StateStores.REPORTS)), Integer.MAX_VALUE);
        return new HeapStores(
                new FirmRows(over.apply(rows(StateStores.FIRMS)), reports),
                new DueRows(over.apply(rows(StateStores.DUE))),
                new SumsStore(over.apply(rows(StateStores.SUMS)), NO_RULES),
                reports);
    }

    /** Writes to the rows what is kept decoded only, as the topology does before each commit. */
    public void writeBack() {
        sums.flushCache();
        reports.flushCache();
    }

    private static KeyValueStore<Bytes, byte[]> rows(String name) {
        return Stores.inMemoryKeyValueStore(name).get();
    }
}
