package id.ntb.ikm.state;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;

/** The rows of one firm in the order of their months, in arrays: a firm has hundreds, and finding one is a search in one place. */
final class MonthlyRows {

    private static final int FIRST_CAPACITY = 4;

    private int[] months = new int[FIRST_CAPACITY];
    private byte[][] rows = new byte[FIRST_CAPACITY][];
    private int size;

    byte[] get(int month) {
        int at = find(month);
        return at < 0 ? null : rows[at];
    }

    /** Puts a row in the place of what stood there, which it returns; null is no row. */
    byte[] put(int month, byte[] row) {
        int at = find(month);
        if (at < 0) {
            if (row != null) {
                insert(-at - 1, month, row);
            }
            return null;
        }
        byte[] before = rows[at];
        if (row == null) {
            remove(at);
        } else {
            rows[at] = row;
        }
        return before;
    }

    private int find(int month) {
        return Arrays.binarySearch(months, 0, size, month);
    }

    private void insert(int at, int month, byte[] row) {
        if (size == months.length) {
            months = Arrays.copyOf(months, size * 2);
            rows = Arrays.copyOf(rows, size * 2);
        }
        System.arraycopy(months, at, months, at + 1, size - at);
        System.arraycopy(rows, at, rows, at + 1, size - at);
        months[at] = month;
        rows[at] = row;
        size++;
    }

    private void remove(int at) {
        size--;
        System.arraycopy(months, at + 1, months, at, size - at);
        System.arraycopy(rows, at + 1, rows, at, size - at);
        rows[size] = null;
    }

    int size() {
        return size;
    }

    /** The rows of the months from the first to the last, both included. */
    Stream<KeyValue<Bytes, byte[]>> range(Bytes firm, int first, int last) {
        return IntStream.range(0, size)
                .filter(at -> months[at] >= first && months[at] <= last)
                .mapToObj(at -> KeyValue.pair(MonthlyStore.key(firm, months[at]), rows[at]));
    }
}
