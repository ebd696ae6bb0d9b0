package id.ntb.ikm.state;

import id.ntb.ikm.merge.DueStore;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Keeps due days in a store whose keys sort by day. */
public final class DueRows implements DueStore {

    private static final byte[] NOTHING = {};
    private static final int DATE_LENGTH = "2025-12-31".length();

    private final KeyValueStore<Bytes, byte[]> rows;

    public DueRows(KeyValueStore<Bytes, byte[]> rows) {
        this.rows = rows;
    }

    @Override
    public void put(LocalDate date, String ikmId) {
        rows.put(key(date + ikmId), NOTHING);
    }

    @Override
    public void remove(LocalDate date, String ikmId) {
        rows.delete(key(date + ikmId));
    }

    @Override
    public List<String> upTo(LocalDate date) {
        List<String> due = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> range =
                rows.range(null, key(date.plusDays(1).toString()))) {
            range.forEachRemaining(row -> due.add(text(row.key).substring(DATE_LENGTH)));
        }
        return due;
    }

    private static Bytes key(String text) {
        return Bytes.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Bytes key) {
        return new String(key.get(), StandardCharsets.UTF_8);
    }
}
