package id.ntb.ikm.state;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Rows of a fixed layout that begin with the number of their format, so that a release meets no row it misreads. */
final class Binary {

    private static final int FORMAT = 2;

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
            int format = in.readByte();
            if (format != FORMAT) {
                throw new IllegalStateException("state row of format " + format + ", this release reads format "
                        + FORMAT + ": build a new generation of the views instead of reusing the old state");
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
