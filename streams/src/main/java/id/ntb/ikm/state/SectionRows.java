package id.ntb.ikm.state;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The rows of one section of a store, whose keys do not show that there are others. */
record SectionRows(KeyValueStore<Bytes, byte[]> store, StoreSection section) implements StateRows {

    @Override
    public String name() {
        return store.name();
    }

    @Override
    public byte[] get(Bytes key) {
        return store.get(section.toStore(key));
    }

    @Override
    public void put(Bytes key, byte[] value) {
        store.put(section.toStore(key), value);
    }

    @Override
    public void putIfAbsent(Bytes key, byte[] value) {
        store.putIfAbsent(section.toStore(key), value);
    }

    @Override
    public void delete(Bytes key) {
        store.delete(section.toStore(key));
    }

    @Override
    public boolean isEmpty() {
        try (KeyValueIterator<Bytes, byte[]> rows = store.range(section.first(), section.end())) {
            return !rows.hasNext();
        }
    }

    @Override
    public void forEach(Bytes from, Bytes to, Visitor visitor) {
        visit(section.toStore(from), section.toStore(to), visitor);
    }

    @Override
    public void forEach(Visitor visitor) {
        visit(section.first(), section.end(), visitor);
    }

    private void visit(Bytes from, Bytes to, Visitor visitor) {
        try (KeyValueIterator<Bytes, byte[]> rows = store.range(from, to)) {
            rows.forEachRemaining(row -> visitor.row(StoreSection.fromStore(row.key), row.value));
        }
    }
}
