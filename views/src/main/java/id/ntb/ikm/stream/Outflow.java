package id.ntb.ikm.stream;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Turns parts into the bytes of one response, as they are or as one gzip stream. Not thread-safe. */
final class Outflow {

    /** A piece is written whole or not at all within the time that a client has, so it is small. */
    private static final int PIECE = 64 * 1024;

    private static final byte[] GZIP_START = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final byte[] LAST_BLOCK = {1, 0, 0, (byte) 0xff, (byte) 0xff};
    private static final int GZIP_END = LAST_BLOCK.length + 2 * Integer.BYTES;

    private final boolean gzip;
    private final CRC32 sum = new CRC32();
    private boolean begun;
    private long length;

    Outflow(boolean gzip) {
        this.gzip = gzip;
    }

    /** What to write, in this order, for the parts. */
    List<ByteBuffer> pieces(List<FeedPart> parts) {
        List<ByteBuffer> bytes = new ArrayList<>(parts.size() + 1);
        if (gzip && !begun && !parts.isEmpty()) {
            bytes.add(ByteBuffer.wrap(GZIP_START));
        }
        begun |= !parts.isEmpty();
        parts.forEach(part -> bytes.add(gzip ? counted(part) : part.plain()));
        return split(bytes);
    }

    /** What to write at the end, behind at least one part. */
    List<ByteBuffer> end() {
        List<ByteBuffer> bytes = new ArrayList<>();
        if (gzip) {
            bytes.add(ByteBuffer.allocate(GZIP_END)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .put(LAST_BLOCK)
                    .putInt((int) sum.getValue())
                    .putInt((int) length)
                    .flip());
        }
        return split(bytes);
    }

    private ByteBuffer counted(FeedPart part) {
        sum.update(part.plain());
        length += part.length();
        return part.deflated();
    }

    /** Short parts become one piece, as each is a call of the operating system; of long ones each piece is a view. */
    private static List<ByteBuffer> split(List<ByteBuffer> all) {
        int total = all.stream().mapToInt(ByteBuffer::remaining).sum();
        if (total <= PIECE) {
            ByteBuffer joined = ByteBuffer.allocate(total);
            all.forEach(joined::put);
            return total == 0 ? List.of() : List.of(joined.flip());
        }
        List<ByteBuffer> pieces = new ArrayList<>();
        for (ByteBuffer bytes : all) {
            for (int at = bytes.position(); at < bytes.limit(); at += PIECE) {
                pieces.add(bytes.slice(at, Math.min(PIECE, bytes.limit() - at)));
            }
        }
        return pieces;
    }
}
