package id.ntb.ikm.state;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateRestoreCallback;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Keeps rows on the heap whose keys are a firm and a month: any bytes, then the four of an int that is not negative. Finds the firm by
 * hash, because a tree of millions of rows is searched in as many places as it is deep. For one thread.
 */
final class MonthlyStore implements KeyValueStore<Bytes, byte[]> {

    private static final int MONTH_BYTES = Integer.BYTES;

    private final String name;
    private final Map<Bytes, MonthlyRows> firms = new HashMap<>();
    private final Position position = Position.emptyPosition();
    private boolean open;

    MonthlyStore(String name) {
        this.name = name;
    }

    static Bytes key(Bytes firm, int month) {
        return Bytes.wrap(ByteBuffer.allocate(firm.get().length + MONTH_BYTES)
                .put(firm.get())
                .putInt(month)
                .array());
    }

    private static Bytes firmOf(Bytes key) {
        return Bytes.wrap(Arrays.copyOf(key.get(), key.get().length - MONTH_BYTES));
    }

    static int monthOf(Bytes key) {
        return ByteBuffer.wrap(key.get()).getInt(key.get().length - MONTH_BYTES);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        StateRestoreCallback restore = (key, row) -> put(Bytes.wrap(key), row);
        context.register(root, restore);
        open = true;
    }

    @Override
    public byte[] get(Bytes key) {
        MonthlyRows rows = firms.get(firmOf(key));
        return rows == null ? null : rows.get(monthOf(key));
    }

    @Override
    public void put(Bytes key, byte[] row) {
        exchange(key, row);
    }

    private byte[] exchange(Bytes key, byte[] row) {
        return firms.computeIfAbsent(firmOf(key), firm -> new MonthlyRows()).put(monthOf(key), row);
    }

    @Override
    public byte[] putIfAbsent(Bytes key, byte[] row) {
        byte[] before = get(key);
        if (before == null) {
            put(key, row);
        }
        return before;
    }

    @Override
    public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
        entries.forEach(entry -> put(entry.key, entry.value));
    }

    @Override
    public byte[] delete(Bytes key) {
        return exchange(key, null);
    }

    /** @throws IllegalArgumentException when it is not a range of one firm */
    @Override
    public KeyValueIterator<Bytes, byte[]> range(Bytes from, Bytes to) {
        return iterator(list(from, to));
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> reverseRange(Bytes from, Bytes to) {
        List<KeyValue<Bytes, byte[]>> rows = list(from, to);
        Collections.reverse(rows);
        return iterator(rows);
    }

    private List<KeyValue<Bytes, byte[]>> list(Bytes from, Bytes to) {
        Bytes firm = firmOf(from);
        if (!firm.equals(firmOf(to))) {
            throw new IllegalArgumentException("a range must stay within one firm: " + from + " to " + to);
        }
        MonthlyRows rows = firms.getOrDefault(firm, new MonthlyRows());
        List<KeyValue<Bytes, byte[]>> range = new ArrayList<>();
        rows.range(firm, monthOf(from), monthOf(to)).forEach(range::add);
        return range;
    }

    private static KeyValueIterator<Bytes, byte[]> iterator(List<KeyValue<Bytes, byte[]>> rows) {
        return new RowIterator(rows.iterator());
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> all() {
        Stream<KeyValue<Bytes, byte[]>> rows =
                firms.entrySet().stream().flatMap(firm -> firm.getValue().range(firm.getKey(), 0, Integer.MAX_VALUE));
        return new RowIterator(rows.iterator());
    }

    @Override
    public long approximateNumEntries() {
        return firms.values().stream().mapToLong(MonthlyRows::size).sum();
    }

    @Override
    public Position getPosition() {
        return position;
    }

    @Override
    public void close() {
        firms.clear();
        open = false;
    }

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    /** Goes over rows that nobody changes meanwhile. */
    private static final class RowIterator implements KeyValueIterator<Bytes, byte[]> {

        private final Iterator<KeyValue<Bytes, byte[]>> rows;

        private RowIterator(Iterator<KeyValue<Bytes, byte[]>> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public KeyValue<Bytes, byte[]> next() {
            return rows.next();
        }

        /** @throws UnsupportedOperationException always; the rows are not looked at in advance */
        @Override
        public Bytes peekNextKey() {
            throw new UnsupportedOperationException("peekNextKey");
        }

        @Override
        public void close() {
            // Nothing is held open.
        }
    }
}
