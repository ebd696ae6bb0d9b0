package id.ntb.ikm.state;

import java.util.Arrays;

/** The rows of one firm, by year, and which of them are not written yet. A firm has some twenty at most. */
final class ReportYears {

    private int[] years = {};
    private byte[][] rows = {};
    private boolean[] unwritten = {};
    private boolean anyUnwritten;

    /** Takes what one of them says. */
    interface Visitor {
        void year(int year, byte[] row);
    }

    /** Null where there is none. */
    byte[] get(int year) {
        int at = Arrays.binarySearch(years, year);
        return at < 0 ? null : rows[at];
    }

    /** Takes over what is written already. */
    void restore(int year, byte[] row) {
        set(year, row, false);
    }

    /** Returns whether all was written until now. */
    boolean put(int year, byte[] row) {
        boolean first = !anyUnwritten;
        anyUnwritten = true;
        set(year, row, true);
        return first;
    }

    private void set(int year, byte[] row, boolean isUnwritten) {
        int at = Arrays.binarySearch(years, year);
        if (at < 0) {
            at = -at - 1;
            insert(at, year);
        }
        rows[at] = row;
        unwritten[at] = isUnwritten;
    }

    private void insert(int at, int year) {
        int size = years.length;
        years = Arrays.copyOf(years, size + 1);
        rows = Arrays.copyOf(rows, size + 1);
        unwritten = Arrays.copyOf(unwritten, size + 1);
        System.arraycopy(years, at, years, at + 1, size - at);
        System.arraycopy(rows, at, rows, at + 1, size - at);
        System.arraycopy(unwritten, at, unwritten, at + 1, size - at);
        years[at] = year;
    }

    /** The earliest year first. */
    void forEach(Visitor visitor) {
        for (int i = 0; i < years.length; i++) {
            visitor.year(years[i], rows[i]);
        }
    }

    /** The latest year first. */
    void forEachFromTheLatest(Visitor visitor) {
        for (int i = years.length - 1; i >= 0; i--) {
            visitor.year(years[i], rows[i]);
        }
    }

    /** Gives out what is not written yet, which counts as written from here on. */
    void writeBack(Visitor visitor) {
        anyUnwritten = false;
        for (int i = 0; i < years.length; i++) {
            if (unwritten[i]) {
                unwritten[i] = false;
                visitor.year(years[i], rows[i]);
            }
        }
    }
}
