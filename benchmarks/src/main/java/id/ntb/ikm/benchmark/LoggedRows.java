package id.ntb.ikm.benchmark;

import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** A store that knows how many records and bytes its changelog would get, if it had one: not compressed. */
final class LoggedRows implements KeyValueStore<Bytes, byte[]> {

    private final KeyValueStore<Bytes, byte[]> rows;
    private long records;
    private long bytes;

    LoggedRows(KeyValueStore<Bytes, byte[]> rows) {
        this.rows = rows;
    }

    long records() {
        return records;
    }

    long bytes() {
        return bytes;
    }

    /** Keys and values of all rows that there are now. */
    long keptBytes() {
        long kept = 0;
        try (KeyValueIterator<Bytes, byte[]> all = rows.all()) {
            while (all.hasNext()) {
                KeyValue<Bytes, byte[]> row = all.next();
                kept += size(row.key, row.value);
            }
        }
        return kept;
    }

    private static int size(Bytes key, byte[] value) {
        return key.get().length + (value == null ? 0 : value.length);
    }

    private void log(Bytes key, byte[] value) {
        records++;
        bytes += size(key, value);
    }

    @Override
    public void put(Bytes key, byte[] value) {
        log(key, value);
        rows.put(key, value);
    }

    @Override
    public byte[] putIfAbsent(Bytes key, byte[] value) {
        byte[] before = rows.putIfAbsent(key, value);
        if (before == null) {
            log(key, value);
        }
        return before;
    }

    @Override
    public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
        entries.forEach(entry -> put(entry.key, entry.value));
    }

    @Override
    public byte[] delete(Bytes key) {
        log(key, null);
        return rows.delete(key);
    }

    @Override
    public byte[] get(Bytes key) {
        return rows.get(key);
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> range(Bytes from, Bytes to) {
        return rows.range(from, to);
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> all() {
        return rows.all();
    }

    @Override
    public long approximateNumEntries() {
        return rows.approximateNumEntries();
    }

    @Override
    public String name() {
        return rows.name();
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        rows.init(context, root);
    }

    @Override
    public void close() {
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
