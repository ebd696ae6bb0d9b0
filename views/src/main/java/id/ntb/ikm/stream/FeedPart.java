package id.ntb.ikm.stream;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/**
 * A part of what is sent, as it is and compressed by itself: any parts, one after the other, are a valid deflate stream. So a part is
 * compressed once, however many connections it goes out on, and no connection has a compressor of its own, which would take 256 KB.
 */
final class FeedPart {

    private static final int BUFFER = 16 * 1024;
    /** What a stored block can hold, by its length of 16 bits. */
    private static final int MOST_STORED = 65_535;

    private static final int STORED_HEADER = 5;

    private final byte[] plain;
    private final byte[] deflated;

    private FeedPart(byte[] plain, byte[] deflated) {
        this.plain = plain;
        this.deflated = deflated;
    }

    /** One that many will get. */
    static FeedPart shared(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return new FeedPart(plain, deflate(plain));
    }

    /** A short one for a few, which is not worth compressing. */
    static FeedPart small(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return new FeedPart(plain, store(plain));
    }

    ByteBuffer plain() {
        return ByteBuffer.wrap(plain);
    }

    ByteBuffer deflated() {
        return ByteBuffer.wrap(deflated);
    }

    int length() {
        return plain.length;
    }

    /** Ends on a whole byte (a sync flush) and without the mark of the last block, so that more can follow. */
    private static byte[] deflate(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(plain);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 8 + 64);
            byte[] buffer = new byte[BUFFER];
            int count;
            do {
                count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                bytes.write(buffer, 0, count);
            } while (count == buffer.length);
            return bytes.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** A block that is not compressed (RFC 1951, 3.2.4). */
    private static byte[] store(byte[] plain) {
        if (plain.length > MOST_STORED) {
            throw new IllegalArgumentException(plain.length + " bytes are not small");
        }
        return ByteBuffer.allocate(STORED_HEADER + plain.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 0)
                .putShort((short) plain.length)
                .putShort((short) ~plain.length)
                .put(plain)
                .array();
    }
}
