package id.ntb.ikm.explain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Bytes of a file from some place on. Has a place of its own, so that several can read one file in turn. */
final class RunInput extends InputStream {

    private final FileChannel channel;
    private long place;

    RunInput(FileChannel channel, long place) {
        this.channel = channel;
        this.place = place;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        int read = channel.read(ByteBuffer.wrap(into, at, length), place);
        place += Math.max(0, read);
        return read;
    }
}
