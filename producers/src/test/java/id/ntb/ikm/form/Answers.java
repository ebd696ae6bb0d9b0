package id.ntb.ikm.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The answers of an office, read as it gives them: from a mapping file. */
final class Answers {

    private Answers() {}

    static Mapping of(String... lines) {
        try {
            Path file = Files.createTempFile("pemetaan", ".txt");
            try {
                return Mapping.read(Files.write(file, List.of(lines)));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
