package id.ntb.ikm.sheet;

import static id.ntb.ikm.problem.Bilingual.text;

import id.ntb.ikm.privacy.Niks;
import id.ntb.ikm.problem.Bilingual;
import id.ntb.ikm.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The file as a whole cannot be read; the message begins with its name. */
public final class SheetException extends ProblemException {

    SheetException(Path file, String indonesian, String english) {
        this(file, text(indonesian, english), null);
    }

    SheetException(Path file, Bilingual problem, Throwable cause) {
        super(
                text(file.getFileName() + ": " + problem.indonesian(), problem.english())
                        .map(Niks::hide),
                cause);
    }

    static SheetException unreadable(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new SheetException(file, text("berkas tidak ada", "there is no such file"), cause);
        }
        if (cause instanceof CharacterCodingException) {
            return notUtf8(file, "berkas", "the file");
        }
        return new SheetException(
                file,
                text("berkas tidak dapat dibaca (" + cause + ")", "the file cannot be read (" + cause + ")"),
                cause);
    }

    static SheetException notUtf8(Path file, String indonesianPlace, String englishPlace) {
        return new SheetException(
                file,
                indonesianPlace + " bukan teks UTF-8; simpan lagi, di Excel sebagai \"CSV UTF-8\"",
                englishPlace + " is not UTF-8 text; save it again, in Excel as \"CSV UTF-8\"");
    }
}
