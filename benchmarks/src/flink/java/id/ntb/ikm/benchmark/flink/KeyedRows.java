package id.ntb.ikm.benchmark.flink;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.operators.KeyContext;
import org.apache.flink.util.FlinkRuntimeException;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * A store of rows in Flink's keyed state. A part of a row's key is what the stream is keyed by, so that a firm's rows are in the state
 * of that firm; they can be asked for of one firm only, as the fold does.
 */
final class KeyedRows implements KeyValueStore<Bytes, byte[]> {

    private final KeyContext context;
    private final MapState<String, byte[]> rows;
    private final int idAt;
    private final int idEnd;

    /**
     * A store in one state.
     *
     * @param rows as {@link #state} describes them
     * @param idAt where in a row's key the id is that the stream is keyed by
     * @param idLength its length; with none the key is the empty text
     */
    KeyedRows(KeyContext context, MapState<String, byte[]> rows, int idAt, int idLength) {
        this.context = context;
        this.rows = rows;
        this.idAt = idAt;
        this.idEnd = idAt + idLength;
    }

    /** What the rows are kept in: by the whole of their key, one byte a character. */
    static MapStateDescriptor<String, byte[]> state(String name) {
        return new MapStateDescriptor<>(name, Types.STRING, PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO);
    }

    /** Turns to the state of the row's firm, wherever the operator stands. */
    private String at(Bytes key) {
        String text = new String(key.get(), StandardCharsets.ISO_8859_1);
        context.setCurrentKey(text.substring(idAt, idEnd));
        return text;
    }

    @Override
    public byte[] get(Bytes key) {
        String text = at(key);
        return of(() -> rows.get(text));
    }

    @Override
    public void put(Bytes key, byte[] value) {
        if (value == null) {
            delete(key);
            return;
        }
        String text = at(key);
        of(() -> {
            rows.put(text, value);
            return null;
        });
    }

    @Override
    public byte[] putIfAbsent(Bytes key, byte[] value) {
        byte[] before = get(key);
        if (before == null) {
            put(key, value);
        }
        return before;
    }

    @Override
    public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
        entries.forEach(entry -> put(entry.key, entry.value));
    }

    @Override
    public byte[] delete(Bytes key) {
        byte[] before = get(key);
        String text = at(key);
        of(() -> {
            rows.remove(text);
            return null;
        });
        return before;
    }

    /** Both of one firm. */
    @Override
    public KeyValueIterator<Bytes, byte[]> range(Bytes from, Bytes to) {
        at(from);
        return new RowIterator(new TreeMap<>(sorted().subMap(from, true, to, true)));
    }

    /** Where rows are not told apart by firm. */
    @Override
    public KeyValueIterator<Bytes, byte[]> all() {
        if (idAt != idEnd) {
            throw new UnsupportedOperationException("Flink's state is not asked for all firms");
        }
        context.setCurrentKey("");
        return new RowIterator(sorted());
    }

    private NavigableMap<Bytes, byte[]> sorted() {
        NavigableMap<Bytes, byte[]> sorted = new TreeMap<>();
        for (Map.Entry<String, byte[]> row : of(rows::entries)) {
            sorted.put(Bytes.wrap(row.getKey().getBytes(StandardCharsets.ISO_8859_1)), row.getValue());
        }
        return sorted;
    }

    private static <T> T of(Access<T> access) {
        try {
            return access.get();
        } catch (Exception e) {
            throw new FlinkRuntimeException("the state backend failed", e);
        }
    }

    /** An access to the state, which may fail in any way. */
    private interface Access<T> {
        T get() throws Exception;
    }

    @Override
    public long approximateNumEntries() {
        throw new UnsupportedOperationException("Flink's state does not know");
    }

    @Override
    public String name() {
        return "flink";
    }

    @Override
    public void init(StateStoreContext streams, StateStore root) {}

    @Override
    public void close() {}

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return true;
    }
}
