package id.ntb.ikm.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads Avro's binary encoding, in the one form in which Avro's own encoder writes it. Where something is written otherwise or
 * ends too early, it is not {@link #ok()} from there on, and what it gives means nothing. For one thread.
 */
final class AvroCursor {

    private static final int LONGEST_VARINT = 10;
    private static final int BITS = 7;
    private static final int LOW = 0x7F;

    private byte[] bytes;
    private int at;
    private boolean ok;

    /** Begins anew. */
    void over(byte[] content, int from) {
        bytes = content;
        at = from;
        ok = true;
    }

    boolean ok() {
        return ok;
    }

    /** Whether all has been read, as it had to be. */
    boolean ended() {
        return ok && at == bytes.length;
    }

    int position() {
        return at;
    }

    void require(boolean holds) {
        ok &= holds;
    }

    /** A number; a longer form than needed is none. */
    long readLong() {
        long read = 0;
        for (int i = 0; i < LONGEST_VARINT && ok && at < bytes.length; i++) {
            int b = bytes[at++];
            read |= (long) (b & LOW) << (BITS * i);
            if (b >= 0) {
                ok = (b != 0 || i == 0) && (i < LONGEST_VARINT - 1 || b == 1);
                return (read >>> 1) ^ -(read & 1);
            }
        }
        ok = false;
        return 0;
    }

    /** A number that is not negative and at most so large; else it is not ok, and 0. */
    int readInt(int most) {
        long read = readLong();
        ok &= read >= 0 && read <= most;
        return ok ? (int) read : 0;
    }

    /** The length of a text or of bytes, all of which are there. */
    int readLength() {
        int length = readInt(bytes.length);
        ok &= length <= bytes.length - at;
        return ok ? length : 0;
    }

    boolean readBoolean() {
        int read = ok && at < bytes.length ? bytes[at++] : -1;
        ok &= read == 0 || read == 1;
        return read == 1;
    }

    /** Goes on after so many bytes, and returns where they begin. */
    int skip(int length) {
        int from = at;
        at += length;
        ok &= at <= bytes.length;
        return from;
    }

    /** A text as bytes that have been read already. */
    String text(int from, int length) {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    /** What these two texts name; null where the table does not know it. */
    LineGoods find(LineGoodsTable goods, int commodityAt, int commodityLength, int unitAt, int unitLength) {
        return goods.find(bytes, commodityAt, commodityLength, unitAt, unitLength);
    }

    /** Whether nothing but printable ASCII stands there. */
    boolean isPlain(int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (bytes[i] <= ' ' || bytes[i] > '~') {
                return false;
            }
        }
        return true;
    }

    /** Requires that this text comes next, and goes on after it. */
    void requireText(byte[] text) {
        int length = readLength();
        ok = ok && Arrays.equals(bytes, at, at + length, text, 0, text.length);
        skip(length);
    }

    /** A decimal's unscaled value, where it is not negative and fits a long. */
    long readUnsignedDecimal() {
        int length = readLength();
        ok &= length >= 1 && length <= Long.BYTES;
        long read = ok ? bytes[at] : -1;
        boolean minimal = ok && (length == 1 || read != 0 || bytes[at + 1] < 0);
        ok = minimal && read >= 0;
        for (int i = 1; i < length && ok; i++) {
            read = (read << Byte.SIZE) | (bytes[at + i] & 0xFF);
        }
        skip(length);
        return read;
    }
}
