package id.ntb.ikm.state;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;

/**
 * Keeps the reports of firms, a row for each firm and year. A year in which many reports have come since the last commit is written
 * once. Years are not decoded: {@link ReportYearCodec} reads in them.
 */
public final class ReportStore {

    private final StateRows rows;
    private final int cachedFirms;
    private final Map<String, ReportYears> firms;
    private final List<String> unwritten = new ArrayList<>();

    /** What was asked for last: a report asks for its firm three times. */
    private String lastFirm = "";

    private ReportYears lastYears = new ReportYears();

    /**
     * The store on such rows, wherever they are kept; reads none of them before it is asked.
     *
     * @param cachedFirms firms whose rows are also kept on the heap, beside those that are not written yet
     */
    public ReportStore(StateRows rows, int cachedFirms) {
        this.rows = rows;
        this.cachedFirms = cachedFirms;
        this.firms = new LinkedHashMap<>(1024, 0.75f, cachedFirms < Integer.MAX_VALUE);
    }

    /** All that is there of a firm. Not to be changed but by {@link #put}. */
    ReportYears years(String ikmId) {
        if (!ikmId.equals(lastFirm)) {
            lastYears = firms.computeIfAbsent(ikmId, this::read);
            lastFirm = ikmId;
        }
        return lastYears;
    }

    private ReportYears read(String ikmId) {
        ReportYears years = new ReportYears();
        rows.forEach(key(ikmId, 0), key(ikmId, Integer.MAX_VALUE), (key, row) -> years.restore(yearOf(key), row));
        return years;
    }

    void put(String ikmId, int year, byte[] row) {
        if (years(ikmId).put(year, row)) {
            unwritten.add(ikmId);
        }
    }

    /** Years that are reported are not negative, so that they sort as bytes. */
    private static Bytes key(String ikmId, int year) {
        byte[] firm = ikmId.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(firm.length + Integer.BYTES)
                .put(firm)
                .putInt(year)
                .array());
    }

    private static int yearOf(Bytes key) {
        return ByteBuffer.wrap(key.get()).getInt(key.get().length - Integer.BYTES);
    }

    /** Forgets what is on the heap. Rows are read when they are asked for. */
    void clear() {
        lastFirm = "";
        firms.clear();
        unwritten.clear();
    }

    /** Writes what has changed since the last time. */
    public void writeBack() {
        for (String ikmId : unwritten) {
            firms.get(ikmId).writeBack((year, row) -> rows.put(key(ikmId, year), row));
        }
        unwritten.clear();
        lastFirm = "";
        Iterator<ReportYears> eldest = firms.values().iterator();
        while (firms.size() > cachedFirms) {
            eldest.next();
            eldest.remove();
        }
    }
}
