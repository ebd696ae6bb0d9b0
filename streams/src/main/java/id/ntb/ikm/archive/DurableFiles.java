package id.ntb.ikm.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are whole or absent after a power cut. */
final class DurableFiles {

    /** Of files that are not finished. */
    static final String TEMPORARY = ".tmp";

    private DurableFiles() {}

    static Path temporary(Path target) {
        return target.resolveSibling(target.getFileName() + TEMPORARY);
    }

    /** Gives the finished file its name: what it holds is on the disk first. */
    static void publish(Path target) throws IOException {
        Path temporary = temporary(target);
        sync(temporary);
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(target.toAbsolutePath().getParent(), StandardOpenOption.READ);
    }

    /** Puts what a file holds on the disk. */
    static void sync(Path file) throws IOException {
        sync(file, StandardOpenOption.WRITE);
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
