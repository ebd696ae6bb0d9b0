package id.ntb.ikm.state;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;

/**
 * What waits to be sent, the longest waiting first, in rows of a bounded size that are written once. One row that names all
 * that waits would be written anew at each commit, and grow with the wait. Some of what was taken comes back after a restart:
 * a row stays until all it names has been taken.
 */
final class Backlog<T> {

    /** First byte of the keys; no key of another kind begins with it. */
    static final byte KEYS = 1;

    /** What waits is named in twenty bytes, or a few hundred at the limits of the events' fields. */
    private static final int ITEMS_PER_ROW = 200;

    private final byte kind;
    private final Writer<T> writer;
    private final Reader<T> reader;
    /** With the row that says it; null where none does yet. */
    private final Map<T, Row> waiting = new LinkedHashMap<>();

    private final Set<T> unwritten = new LinkedHashSet<>();
    private final List<Row> done = new ArrayList<>();
    private long nextRow;

    /** A row, and how much of what it says still waits and is said by no later row. */
    private static final class Row {
        private final long number;
        private int left;

        private Row(long number) {
            this.number = number;
        }
    }

    /** @param kind tells the rows of one backlog from those of another in the same store */
    Backlog(int kind, Writer<T> writer, Reader<T> reader) {
        this.kind = (byte) kind;
        this.writer = writer;
        this.reader = reader;
    }

    /** What waits already keeps its turn. */
    void add(T item) {
        if (!waiting.containsKey(item)) {
            waiting.put(item, null);
            unwritten.add(item);
        }
    }

    /** Adds an item whose writer would write something else than before. */
    void addChanged(T item) {
        forget(waiting.put(item, null));
        unwritten.add(item);
    }

    int size() {
        return waiting.size();
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    List<T> takeAll() {
        return take(Integer.MAX_VALUE);
    }

    List<T> take(int atMost) {
        List<T> taken = new ArrayList<>();
        Iterator<Map.Entry<T, Row>> first = waiting.entrySet().iterator();
        while (first.hasNext() && taken.size() < atMost) {
            Map.Entry<T, Row> next = first.next();
            taken.add(next.getKey());
            unwritten.remove(next.getKey());
            forget(next.getValue());
            first.remove();
        }
        return taken;
    }

    private void forget(Row row) {
        if (row != null && --row.left == 0) {
            done.add(row);
        }
    }

    void clear() {
        waiting.clear();
        unwritten.clear();
        done.clear();
        nextRow = 0;
    }

    /** Writes what has changed since the last time. */
    void writeBack(StateRows to) {
        done.forEach(row -> to.delete(key(row)));
        done.clear();
        List<T> items = new ArrayList<>(unwritten);
        for (int from = 0; from < items.size(); from += ITEMS_PER_ROW) {
            writeRow(items.subList(from, Math.min(from + ITEMS_PER_ROW, items.size())), to);
        }
        unwritten.clear();
    }

    private void writeRow(List<T> items, StateRows to) {
        Row row = new Row(nextRow++);
        to.put(key(row), write(items));
        items.forEach(item -> hold(item, row));
    }

    private void hold(T item, Row row) {
        row.left++;
        forget(waiting.put(item, row));
    }

    private byte[] write(List<T> items) {
        return Binary.write(out -> {
            out.writeInt(items.size());
            for (T item : items) {
                writer.write(item, out);
            }
        });
    }

    private Bytes key(Row row) {
        return Bytes.wrap(ByteBuffer.allocate(2 + Long.BYTES)
                .put(KEYS)
                .put(kind)
                .putLong(row.number)
                .array());
    }

    /** Takes a row over that {@link #writeBack} wrote, if it is one of this backlog; the earliest must come first. */
    void restore(Bytes key, byte[] value) {
        ByteBuffer name = ByteBuffer.wrap(key.get());
        if (name.get() == KEYS && name.get() == kind) {
            Row row = new Row(name.getLong());
            nextRow = row.number + 1;
            read(value).forEach(item -> hold(item, row));
        }
    }

    private List<T> read(byte[] value) {
        return Binary.read(value, in -> {
            List<T> items = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                items.add(reader.read(in));
            }
            return items;
        });
    }

    /** Writes an item. */
    interface Writer<T> {
        void write(T item, DataOutput out) throws IOException;
    }

    /** Reads an item. */
    interface Reader<T> {
        T read(DataInput in) throws IOException;
    }
}
