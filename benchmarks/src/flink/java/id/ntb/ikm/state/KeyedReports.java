package id.ntb.ikm.state;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** Opens the topology's store of reports on rows that are kept elsewhere; its package, since nothing else has a use for that. */
public final class KeyedReports {

    private KeyedReports() {}

    /** @param cachedFirms firms whose rows are also kept on the heap, beside those that are not written yet */
    public static ReportStore on(KeyValueStore<Bytes, byte[]> rows, int cachedFirms) {
        return new ReportStore(rows, cachedFirms);
    }
}
