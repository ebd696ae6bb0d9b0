package id.ntb.ikm.state;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Reads what {@link CompactWriter} wrote. */
final class CompactReader {

    private static final int LOW = 0x7F;
    private static final int BITS = 7;

    private final byte[] bytes;
    private int at;

    CompactReader(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean hasMore() {
        return at < bytes.length;
    }

    int position() {
        return at;
    }

    long readLong() {
        long read = 0;
        int shift = 0;
        int b;
        do {
            b = bytes[at++];
            read |= (long) (b & LOW) << shift;
            shift += BITS;
        } while (b < 0);
        return (read >>> 1) ^ -(read & 1);
    }

    int readInt() {
        return Math.toIntExact(readLong());
    }

    /** Bytes as digits. */
    String readHex(int length, HexFormat digits) {
        int from = skip(length);
        return digits.formatHex(bytes, from, from + length);
    }

    String readText(int length) {
        return new String(bytes, skip(length), length, StandardCharsets.UTF_8);
    }

    /** Goes on after so many bytes, and returns where they begin. */
    int skip(int length) {
        int from = at;
        at += length;
        return from;
    }
}
