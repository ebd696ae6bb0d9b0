package id.ntb.ikm.grid.xlsx;

import static id.ntb.ikm.problem.Bilingual.text;

import id.ntb.ikm.problem.ProblemException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A part of an XLSX as it is unpacked. A file that was made to fill disks unpacks to a thousand times its size; sheets
 * with little in many cells reach some dozens.
 */
final class Inflated extends FilterInputStream {

    private static final long MOST_TIMES = 400;

    /** Small parts may be all blanks. */
    private static final long ALWAYS = 64L << 20;

    private final long most;
    private long read;

    Inflated(InputStream in, long compressedSize) {
        super(in);
        this.most = Math.max(ALWAYS, MOST_TIMES * compressedSize);
    }

    @Override
    public int read() throws IOException {
        return count(super.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int size = super.read(bytes, from, length);
        return count(size, size);
    }

    /** @throws ProblemException when it has become too much */
    private int count(int result, int size) {
        read += Math.max(0, size);
        if (read > most) {
            throw new ProblemException(text(
                    "berkas ini mengembang lebih dari " + MOST_TIMES + " kali saat dibuka, tidak seperti lembar kerja;"
                            + " buka di Excel dan simpan lagi",
                    "this file unpacks to more than " + MOST_TIMES + " times its size, as no worksheet does; open it in"
                            + " Excel and save it again"));
        }
        return result;
    }
}
