package id.ntb.ikm.rowfile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A new file that is there whole or not at all, and never takes the place of another. */
public final class OutFile {

    private final Path target;
    private final RowFormat format;

    private OutFile(Path target, RowFormat format) {
        this.target = target;
        this.format = format;
    }

    /**
     * The file of that name, which is to be written.
     *
     * @throws OutFileException when there is one, or nowhere to write it, or its name says no format
     */
    public static OutFile named(Path name) {
        Path target = name.toAbsolutePath();
        RowFormat format = RowFormat.of(target);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new OutFileException(
                    name + " is there already and is not written over; move it, remove it, or name another");
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new OutFileException(name + ": there is no directory " + target.getParent());
        }
        return new OutFile(target, format);
    }

    /**
     * Writes it beside its place, and moves it there once it is whole.
     *
     * @throws OutFileException when it cannot be written
     */
    public void write(RowDocument document) {
        try {
            Path part = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                    format.write(document, out);
                }
                Files.move(part, target); // fails where somebody else has made one of that name since
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new OutFileException(target + " cannot be written: " + e, e);
        }
    }
}
