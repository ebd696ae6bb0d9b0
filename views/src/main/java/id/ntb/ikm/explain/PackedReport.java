package id.ntb.ikm.explain;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.topic.Source;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A report as few bytes, which it is until its firm's turn comes. */
final class PackedReport {

    /** What Java adds to the bytes, about. */
    private static final int OVERHEAD = 150;

    private final String ikmId;
    private final Source source;
    private final byte[] event;

    private PackedReport(String ikmId, Source source, byte[] event) {
        this.ikmId = ikmId;
        this.source = source;
        this.event = event;
    }

    static PackedReport of(Production event, Source source) {
        try {
            ByteBuffer bytes = Production.getEncoder().encode(event);
            byte[] packed = new byte[bytes.remaining()];
            bytes.get(packed);
            return new PackedReport(event.getIkmId(), source, packed);
        } catch (IOException e) {
            throw new IllegalStateException("what was decoded can be encoded", e);
        }
    }

    static PackedReport readFrom(DataInput in) throws IOException {
        String ikmId = in.readUTF();
        Source source = new Source(in.readInt(), in.readLong());
        byte[] event = new byte[in.readInt()];
        in.readFully(event);
        return new PackedReport(ikmId, source, event);
    }

    void writeTo(DataOutput out) throws IOException {
        out.writeUTF(ikmId);
        out.writeInt(source.partition());
        out.writeLong(source.offset());
        out.writeInt(event.length);
        out.write(event);
    }

    String ikmId() {
        return ikmId;
    }

    Source source() {
        return source;
    }

    Production event() {
        try {
            return Production.getDecoder().decode(event);
        } catch (IOException e) {
            throw new IllegalStateException("what was encoded can be decoded", e);
        }
    }

    /** The memory that it takes, in bytes. */
    int size() {
        return event.length + OVERHEAD;
    }
}
