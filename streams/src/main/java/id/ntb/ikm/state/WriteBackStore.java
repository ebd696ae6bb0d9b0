package id.ntb.ikm.state;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.internals.CacheFlushListener;
import org.apache.kafka.streams.state.internals.CachedStateStore;

/**
 * The store of one task, whose state lives on the heap in part and is written to the rows of a logged store just before each commit, so
 * that what is committed and what is summed never drift apart. See RATIONALE.md for why this touches an internal interface of Streams.
 */
public final class WriteBackStore implements StateStore, CachedStateStore<Bytes, byte[]> {

    private final KeyValueStore<Bytes, byte[]> rows;
    private final FoldState state;

    WriteBackStore(KeyValueStore<Bytes, byte[]> rows, FoldState state) {
        this.rows = rows;
        this.state = state;
    }

    /** Not to be asked for anything before Streams has restored the rows. */
    public FoldState state() {
        return state;
    }

    @Override
    public String name() {
        return rows.name();
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        clearCache();
        rows.init(context, root);
    }

    @Override
    public void flushCache() {
        state.writeBack();
    }

    @Override
    public void commit(Map<TopicPartition, Long> changelogOffsets) {
        rows.commit(changelogOffsets);
    }

    /** As the rows do: a store that says nothing of offsets is restored from the whole changelog at each start. */
    @Override
    @SuppressWarnings("deprecation") // new in Kafka 4.3, and to go when all stores do so; until then Streams asks
    public boolean managesOffsets() {
        return rows.managesOffsets();
    }

    @Override
    public Long committedOffset(TopicPartition changelog) {
        return rows.committedOffset(changelog);
    }

    @Override
    public void clearCache() {
        state.clear();
    }

    @Override
    public boolean setFlushListener(CacheFlushListener<Bytes, byte[]> listener, boolean sendOldValues) {
        return false;
    }

    @Override
    public void close() {
        clearCache();
        rows.close();
    }

    @Override
    public boolean persistent() {
        return rows.persistent();
    }

    @Override
    public boolean isOpen() {
        return rows.isOpen();
    }
}
