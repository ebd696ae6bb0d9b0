package id.ntb.ikm.benchmark.flink;

import id.ntb.ikm.state.StateRows;
import java.nio.charset.StandardCharsets;
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

/**
 * A store of rows in Flink's keyed state. A part of a row's key is what the stream is keyed by, so that a firm's rows are in the state
 * of that firm; they can be asked for of one firm only, as the fold does.
 */
final class KeyedRows implements StateRows {

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
    public void putIfAbsent(Bytes key, byte[] value) {
        if (get(key) == null) {
            put(key, value);
        }
    }

    @Override
    public void delete(Bytes key) {
        String text = at(key);
        of(() -> {
            rows.remove(text);
            return null;
        });
    }

    /** Both of one firm. */
    @Override
    public void forEach(Bytes from, Bytes to, Visitor visitor) {
        at(from);
        sorted().subMap(from, true, to, true).forEach(visitor::row);
    }

    /** Where rows are not told apart by firm. */
    @Override
    public void forEach(Visitor visitor) {
        all().forEach(visitor::row);
    }

    @Override
    public boolean isEmpty() {
        return all().isEmpty();
    }

    private NavigableMap<Bytes, byte[]> all() {
        if (idAt != idEnd) {
            throw new UnsupportedOperationException("Flink's state is not asked for all firms");
        }
        context.setCurrentKey("");
        return sorted();
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
    public String name() {
        return "flink";
    }
}
