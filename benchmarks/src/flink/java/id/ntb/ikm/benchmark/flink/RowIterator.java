package id.ntb.ikm.benchmark.flink;

import java.util.NavigableMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;

/** Rows in the order of their keys; takes them away from the map. */
record RowIterator(NavigableMap<Bytes, byte[]> left) implements KeyValueIterator<Bytes, byte[]> {

    @Override
    public boolean hasNext() {
        return !left.isEmpty();
    }

    @Override
    public Bytes peekNextKey() {
        return left.firstKey();
    }

    @Override
    public KeyValue<Bytes, byte[]> next() {
        Bytes key = left.firstKey();
        return KeyValue.pair(key, left.remove(key));
    }

    @Override
    public void close() {}
}
