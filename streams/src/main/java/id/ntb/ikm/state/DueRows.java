package id.ntb.ikm.state;

import id.ntb.ikm.fold.DueStore;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Keeps due days in a store whose keys sort by day, whatever the day. */
public final class DueRows implements DueStore {

    private static final byte[] NOTHING = {};

    private final KeyValueStore<Bytes, byte[]> rows;

    public DueRows(KeyValueStore<Bytes, byte[]> rows) {
        this.rows = rows;
    }

    @Override
    public void put(LocalDate date, String ikmId) {
        rows.put(key(date.toEpochDay(), ikmId), NOTHING);
    }

    @Override
    public void remove(LocalDate date, String ikmId) {
        rows.delete(key(date.toEpochDay(), ikmId));
    }

    @Override
    public List<String> upTo(LocalDate date) {
        List<String> due = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> range = rows.range(null, key(date.toEpochDay() + 1, ""))) {
            range.forEachRemaining(row -> due.add(ikmId(row.key)));
        }
        return due;
    }

    /** Keys are compared byte by byte without a sign; with its sign flipped, a day before 1970 sorts before one after it. */
    private static Bytes key(long epochDay, String ikmId) {
        byte[] id = ikmId.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(Long.BYTES + id.length)
                .putLong(epochDay ^ Long.MIN_VALUE)
                .put(id)
                .array());
    }

    private static String ikmId(Bytes key) {
        return new String(key.get(), Long.BYTES, key.get().length - Long.BYTES, StandardCharsets.UTF_8);
    }
}
