package id.ntb.ikm.command;

import id.ntb.ikm.identity.IkmIds;
import id.ntb.ikm.identity.SerialBook;
import id.ntb.ikm.identity.SerialBookFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The book of ids that a command was given, or none. */
record IdBook(Optional<SerialBook> book, Optional<SerialBookFile> file) {

    /** @throws IllegalArgumentException when the book cannot be read */
    static IdBook open(Optional<Path> path, String office, boolean mayAssign) {
        Optional<SerialBookFile> file = path.map(SerialBookFile::new);
        try {
            return file.isEmpty()
                    ? new IdBook(Optional.empty(), file)
                    : new IdBook(Optional.of(SerialBook.read(file.get(), office, mayAssign)), file);
        } catch (IOException e) {
            throw SheetOptions.unreadable("--id-book", path.orElseThrow(), e);
        }
    }

    IkmIds ids() {
        return book.map(IkmIds.class::cast).orElse(IkmIds.NONE);
    }

    boolean mayAssign() {
        return book.map(SerialBook::mayAssign).orElse(false);
    }

    /** Firms that got a new id. */
    long assigned() {
        return book.map(SerialBook::assigned).orElse(0L);
    }

    /** @throws IllegalArgumentException when the book cannot be written */
    void save() {
        try {
            if (assigned() > 0) {
                book.orElseThrow().save(file.orElseThrow());
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "--id-book: buku tidak dapat ditulis, tidak ada yang dikirim / the book cannot be written, nothing"
                            + " was sent: " + e,
                    e);
        }
    }
}
