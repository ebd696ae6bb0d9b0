package id.ntb.ikm.state;

import id.ntb.ikm.fold.DueStore;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;

/** Keeps due days in rows whose keys sort by day, whatever the day. */
public final class DueRows implements DueStore {

    private static final byte[] NOTHING = {};

    private static final Bytes FIRST = Bytes.wrap(NOTHING);

    private final StateRows rows;

    public DueRows(StateRows rows) {
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
        rows.forEach(FIRST, key(date.toEpochDay() + 1, ""), (key, nothing) -> due.add(ikmId(key)));
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
