package id.ntb.ikm.sheet;

import id.ntb.ikm.privacy.Niks;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The file as a whole cannot be read; the message says why and what to do, in Indonesian and English. */
public final class SheetException extends RuntimeException {

    SheetException(Path file, String indonesian, String english) {
        this(file, indonesian, english, null);
    }

    SheetException(Path file, String indonesian, String english, Throwable cause) {
        super(Niks.hide(file.getFileName() + ": " + indonesian + " / " + english), cause);
    }

    static SheetException unreadable(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new SheetException(file, "berkas tidak ada", "there is no such file", cause);
        }
        if (cause instanceof CharacterCodingException) {
            return notUtf8(file, "berkas", "the file");
        }
        return new SheetException(
                file, "berkas tidak dapat dibaca (" + cause + ")", "the file cannot be read (" + cause + ")", cause);
    }

    static SheetException notUtf8(Path file, String indonesianPlace, String englishPlace) {
        return new SheetException(
                file,
                indonesianPlace + " bukan teks UTF-8; simpan lagi, di Excel sebagai \"CSV UTF-8\"",
                englishPlace + " is not UTF-8 text; save it again, in Excel as \"CSV UTF-8\"");
    }
}
