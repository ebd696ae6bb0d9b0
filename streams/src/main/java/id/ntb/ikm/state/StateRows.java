package id.ntb.ikm.state;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** Rows of bytes in the order of their keys, byte by byte without a sign: all that is asked of a store. */
public interface StateRows {

    /** Takes a row. */
    interface Visitor {
        void row(Bytes key, byte[] value);
    }

    /** All rows of a store. */
    static StateRows of(KeyValueStore<Bytes, byte[]> store) {
        return new StoreRows(store);
    }

    /** Of the store, for messages. */
    String name();

    /** Null where there is none. */
    byte[] get(Bytes key);

    /** A row of null is none. */
    void put(Bytes key, byte[] value);

    void putIfAbsent(Bytes key, byte[] value);

    void delete(Bytes key);

    boolean isEmpty();

    /** The rows from one key to another, both included; the visitor must not write. */
    void forEach(Bytes from, Bytes to, Visitor visitor);

    /** All rows; the visitor must not write. */
    void forEach(Visitor visitor);
}
