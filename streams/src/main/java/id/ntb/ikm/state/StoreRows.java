package id.ntb.ikm.state;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The rows of a store that has one kind of content only. */
record StoreRows(KeyValueStore<Bytes, byte[]> store) implements StateRows {

    @Override
    public String name() {
        return store.name();
    }

    @Override
    public byte[] get(Bytes key) {
        return store.get(key);
    }

    @Override
    public void put(Bytes key, byte[] value) {
        store.put(key, value);
    }

    @Override
    public void putIfAbsent(Bytes key, byte[] value) {
        store.putIfAbsent(key, value);
    }

    @Override
    public void delete(Bytes key) {
        store.delete(key);
    }

    @Override
    public boolean isEmpty() {
        try (KeyValueIterator<Bytes, byte[]> rows = store.all()) {
            return !rows.hasNext();
        }
    }

    @Override
    public void forEach(Bytes from, Bytes to, Visitor visitor) {
        visit(store.range(from, to), visitor);
    }

    @Override
    public void forEach(Visitor visitor) {
        visit(store.all(), visitor);
    }

    private static void visit(KeyValueIterator<Bytes, byte[]> found, Visitor visitor) {
        try (KeyValueIterator<Bytes, byte[]> rows = found) {
            rows.forEachRemaining(row -> visitor.row(row.key, row.value));
        }
    }
}
