package id.ntb.ikm.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A directory taken by one process, until it lets go or dies.
 *
 * <p>The operating system drops the lock with the process, so nothing stale is left after a {@code kill -9}.
 */
final class DirectoryLock implements AutoCloseable {
    private static final String FILE = "in-use.lock";
    private static final long POLL_MILLIS = 20;

    /** The start stays unlocked: on some systems a locked range cannot be read, and the holder's id is there. */
    private static final long LOCKED_FROM = 64;

    /**
     * What this process holds. Necessarily one set for the whole process: on POSIX systems closing any channel on a
     * file drops the process's own lock on it, so a second attempt must not even open the file.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /** Takes the directory, creating it when absent; empty if another sandbox, here or elsewhere, holds it. */
    static Optional<DirectoryLock> tryAcquire(Path directory) {
        try {
            Path real = Files.createDirectories(directory).toRealPath();
            return HELD_HERE.add(real) ? tryLockFile(real) : Optional.empty();
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

    /** The id of the process that holds the directory, or "?" if it did not get to say so. */
    static String holder(Path directory) {
        try {
            Path real = directory.toRealPath();
            return HELD_HERE.contains(real) ? ownId() : Files.readString(real.resolve(FILE));
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
        } finally {
            HELD_HERE.remove(directory);
        }
    }

    private static Optional<DirectoryLock> tryLockFile(Path directory) throws IOException {
        DirectoryLock candidate = new DirectoryLock(
                directory,
                FileChannel.open(directory.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        try {
            if (candidate.isFirst()) {
                return Optional.of(candidate);
            }
        } catch (IOException e) {
            candidate.close();
            throw e;
        }
        candidate.close();
        return Optional.empty();
    }

    private boolean isFirst() throws IOException {
        if (channel.tryLock(LOCKED_FROM, Long.MAX_VALUE - LOCKED_FROM, false) == null) {
            return false;
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(ownId()));
        return true;
    }

    private static String ownId() {
        return Long.toString(ProcessHandle.current().pid());
    }
}
