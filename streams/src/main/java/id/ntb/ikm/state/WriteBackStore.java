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
 * A store whose content lives decoded on the heap and is written to a logged store just before each commit, so that what is
 * committed and what is summed never drift apart. See RATIONALE.md for why this touches an internal interface of Streams.
 */
abstract class WriteBackStore implements StateStore, CachedStateStore<Bytes, byte[]> {

    private final KeyValueStore<Bytes, byte[]> rows;
    private boolean loaded;

    WriteBackStore(KeyValueStore<Bytes, byte[]> rows) {
        this.rows = rows;
    }

    /** Forgets what is on the heap. */
    abstract void clear();

    /** Fills the heap from the rows. */
    abstract void load(KeyValueStore<Bytes, byte[]> from);

    /** Writes what has changed since the last time. */
    abstract void writeBack(KeyValueStore<Bytes, byte[]> to);

    /** To be called before any use of the heap: the rows are complete only once Streams has restored them. */
    final void ensureLoaded() {
        if (!loaded) {
            load(rows);
            loaded = true;
        }
    }

    @Override
    public final String name() {
        return rows.name();
    }

    @Override
    public final void init(StateStoreContext context, StateStore root) {
        clearCache();
        rows.init(context, root);
    }

    @Override
    public final void flushCache() {
        if (loaded) {
            writeBack(rows);
        }
    }

    @Override
    public final void commit(Map<TopicPartition, Long> changelogOffsets) {
        rows.commit(changelogOffsets);
    }

    /** As the rows do: a store that says nothing of offsets is restored from the whole changelog at each start. */
    @Override
    @SuppressWarnings("deprecation") // new in Kafka 4.3, and to go when all stores do so; until then Streams asks
    public final boolean managesOffsets() {
        return rows.managesOffsets();
    }

    @Override
    public final Long committedOffset(TopicPartition changelog) {
        return rows.committedOffset(changelog);
    }

    @Override
    public final void clearCache() {
        clear();
        loaded = false;
    }

    @Override
    public final boolean setFlushListener(CacheFlushListener<Bytes, byte[]> listener, boolean sendOldValues) {
        return false;
    }

    @Override
    public final void close() {
        clearCache();
        rows.close();
    }

    @Override
    public final boolean persistent() {
        return rows.persistent();
    }

    @Override
    public final boolean isOpen() {
        return rows.isOpen();
    }
}
