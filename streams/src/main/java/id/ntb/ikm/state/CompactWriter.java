package id.ntb.ikm.state;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers in as few bytes as they need, seven bits in each; to be used again. {@link CompactReader} reads them. */
final class CompactWriter {

    private static final int LONGEST_NUMBER = 10;
    private static final int LOW = 0x7F;
    private static final int CONTINUES = 0x80;
    private static final int BITS = 7;

    private byte[] bytes = new byte[1024];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    private void makeRoom(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    /** Any number; those near zero are short. */
    void writeLong(long number) {
        makeRoom(LONGEST_NUMBER);
        long left = (number << 1) ^ (number >> (Long.SIZE - 1));
        while ((left & ~LOW) != 0) {
            bytes[size++] = (byte) ((left & LOW) | CONTINUES);
            left >>>= BITS;
        }
        bytes[size++] = (byte) left;
    }

    void writeText(String text) {
        writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    void writeBytes(byte[] content) {
        writeLong(content.length);
        append(content, 0, content.length);
    }

    /** Writes bytes without their length. */
    void append(byte[] content, int from, int to) {
        makeRoom(to - from);
        System.arraycopy(content, from, bytes, size, to - from);
        size += to - from;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Writes itself, with its size before it, to another one. */
    void appendTo(CompactWriter other) {
        other.writeLong(size);
        other.append(bytes, 0, size);
    }
}
