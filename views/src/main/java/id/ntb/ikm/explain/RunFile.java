package id.ntb.ikm.explain;

import id.ntb.ikm.history.HistoryUnavailableException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;

/** Runs of reports on disk, for as long as somebody waits for an explanation. Every failure says that there is none. */
final class RunFile implements AutoCloseable {

    private final FileChannel channel;

    RunFile(FileChannel channel) {
        this.channel = channel;
    }

    /** A file that only its owner can read, and that is gone when it is closed or the process is killed. */
    static FileChannel temporary() {
        try {
            Path file = Files.createTempFile("ikm-", ".tmp");
            return FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    /**
     * Writes a run behind those that are there.
     *
     * @return reads it, whatever is appended meanwhile
     */
    Iterator<PackedReport> append(List<PackedReport> run) {
        try {
            long start = channel.size();
            channel.position(start);
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
            for (PackedReport report : run) {
                report.writeTo(out);
            }
            out.flush();
            return new Reading(new DataInputStream(new BufferedInputStream(new RunInput(channel, start))), run.size());
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private static HistoryUnavailableException unavailable(IOException e) {
        return new HistoryUnavailableException(
                "laporan tidak dapat diurutkan di direktori berkas sementara; periksa ruang dan haknya"
                        + " / the reports cannot be sorted in the directory of temporary files; look at its space and rights: "
                        + e.getMessage(),
                e);
    }

    /** Reports that were written, one after another. */
    private static final class Reading implements Iterator<PackedReport> {

        private final DataInputStream in;
        private int left;

        Reading(DataInputStream in, int left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public PackedReport next() {
            try {
                left--;
                return PackedReport.readFrom(in);
            } catch (IOException e) {
                throw unavailable(e);
            }
        }
    }
}
