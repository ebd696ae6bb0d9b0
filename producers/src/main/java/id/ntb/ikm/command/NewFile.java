package id.ntb.ikm.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;

/** Makes a file for an office, never over one that is there: what stands in that is the office's work. */
final class NewFile {

    /** Writes a file, and fails where there is one. */
    interface Writing {

        void write() throws IOException;
    }

    private NewFile() {}

    /**
     * Writes it.
     *
     * @param name what the office calls it
     * @throws IllegalArgumentException when it is there already, or cannot be written
     */
    static void write(String name, Writing writing) {
        try {
            writing.write();
        } catch (FileAlreadyExistsException e) {
            throw new IllegalArgumentException(
                    name + " sudah ada, tidak ditimpa / is there already, not written over", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(name + " tidak dapat ditulis / cannot be written (" + e + ")", e);
        }
    }
}
