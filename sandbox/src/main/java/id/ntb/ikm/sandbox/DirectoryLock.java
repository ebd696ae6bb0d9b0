package id.ntb.ikm.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * A directory taken by one process, until it lets go or dies.
 *
 * <p>The operating system drops the lock with the process, so nothing stale is left after a {@code kill -9}.
 */
final class DirectoryLock implements AutoCloseable {
    private static final String FILE = "in-use.lock";
    private static final long POLL_MILLIS = 20;

    /** The first byte stays unlocked: on some systems a locked range cannot be read, and the holder's id is there. */
    private static final long LOCKED_FROM = 64;

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the directory, creating it when absent; empty if another sandbox, here or elsewhere, holds it. */
    static Optional<DirectoryLock> tryAcquire(Path directory) {
        try {
            Files.createDirectories(directory);
            return tryLock(directory.resolve(FILE));
        } catch (IOException e) {
            throw new SandboxException(
                    "Cannot use the directory " + directory + " (" + e + "): choose one that can be written.", e);
        }
    }

    /** As {@link #tryAcquire}, but gives a holder that is about to end {@code patience} to do so. */
    static Optional<DirectoryLock> acquireWithin(Duration patience, Path directory) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<DirectoryLock> lock = tryAcquire(directory);
        while (lock.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(POLL_MILLIS);
            lock = tryAcquire(directory);
        }
        return lock;
    }

    /** The process that holds the directory, or "?" if it did not get to say so. */
    static String holder(Path directory) {
        try {
            String pid = Files.readString(directory.resolve(FILE)).strip();
            return pid.isEmpty() ? "?" : pid;
        } catch (IOException e) {
            return "?";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<DirectoryLock> tryLock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(StandardCharsets.US_ASCII.encode(
                    Long.toString(ProcessHandle.current().pid())));
            return Optional.of(new DirectoryLock(channel));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Null where another process holds the lock, and also where this process does. */
    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_FROM, Long.MAX_VALUE - LOCKED_FROM, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
