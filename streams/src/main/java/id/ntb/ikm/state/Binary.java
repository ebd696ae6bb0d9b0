package id.ntb.ikm.state;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Rows of a fixed layout that begin with the number of their format, so that a release meets no row it misreads. */
final class Binary {

    static final byte FORMAT = 6;

    private Binary() {}

    static byte[] write(Body body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try {
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeByte(FORMAT);
            body.write(out);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T read(byte[] row, Reader<T> reader) {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(row));
            requireFormat(in.readByte());
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException when it is another release's */
    static void requireFormat(byte format) {
        if (format != FORMAT) {
            throw new IllegalStateException("state row of format " + format + ", this release reads format " + FORMAT
                    + ": build a new generation of the views instead of reusing the old state");
        }
    }

    /** Writes a text of any length; what the JDK offers for this ends at 65,535 bytes. */
    static void writeText(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Writes what follows the format. */
    interface Body {
        void write(DataOutput out) throws IOException;
    }

    /** Reads what follows the format. */
    interface Reader<T> {
        T read(DataInput in) throws IOException;
    }
}
