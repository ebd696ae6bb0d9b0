package id.ntb.ikm.state;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * All that one task of the fold keeps, in the sections of one store. Firms and due days are written as they change, reports and sums
 * by {@link #writeBack} only.
 */
public final class FoldState {

    private static final String NO_RULES = "";

    private final ReportStore reports;
    private final FirmRows firms;
    private final DueRows due;
    private final SumsStore sums;
    private Runnable settlement = () -> {};

    /**
     * What the store holds.
     *
     * @param cachedFirms firms whose reports are also kept on the heap, beside those that are not written yet
     * @param rules fingerprint of those that sums are made by; others' sums are refused when they are loaded
     */
    FoldState(KeyValueStore<Bytes, byte[]> store, int cachedFirms, String rules) {
        this.reports = new ReportStore(StoreSection.REPORTS.in(store), cachedFirms);
        this.firms = new FirmRows(StoreSection.FIRMS.in(store), reports);
        this.due = new DueRows(StoreSection.DUE.in(store));
        this.sums = new SumsStore(StoreSection.SUMS.in(store), rules);
    }

    /** For a run that ends, on the heap alone: nothing of it is logged or outlives the run. */
    public static FoldState onHeap() {
        return in(heap());
    }

    /** For a run that ends, in a store of {@link #heap} or one over it, e.g. one that counts what would be logged. */
    public static FoldState in(KeyValueStore<Bytes, byte[]> store) {
        return new FoldState(store, StoreKind.IN_MEMORY.cachedFirms(), NO_RULES);
    }

    /** An empty store on the heap. */
    public static KeyValueStore<Bytes, byte[]> heap() {
        return Stores.inMemoryKeyValueStore(StateStores.FOLD).get();
    }

    public FirmRows firms() {
        return firms;
    }

    public DueRows due() {
        return due;
    }

    public SumsStore sums() {
        return sums;
    }

    /** Has something done before what is on the heap is written: whatever is still to be added. */
    public void beforeWriteBack(Runnable task) {
        settlement = task;
    }

    /** Writes to the rows what is kept on the heap only. Where it has not been used, the rows may not be complete yet. */
    public void writeBack() {
        if (sums.isLoaded()) {
            settlement.run();
        }
        reports.writeBack();
        sums.writeBack();
    }

    /** Forgets what is on the heap. */
    void clear() {
        firms.clear();
        reports.clear();
        sums.clear();
    }
}
