package id.ntb.ikm.sheet;

import id.ntb.ikm.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;

/** Digests a file that may be anything, and counts its lines in case it is text. */
final class FileDigest {

    private static final int CHUNK = 1 << 16;

    private FileDigest() {}

    static Survey of(Path file) {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, Sha256.begin())) {
            byte[] bytes = new byte[CHUNK];
            long lines = 1;
            for (int read = digest.read(bytes); read >= 0; read = digest.read(bytes)) {
                for (int i = 0; i < read; i++) {
                    lines += bytes[i] == '\n' ? 1 : 0;
                }
            }
            return new Survey(HexFormat.of().formatHex(digest.getMessageDigest().digest()), lines);
        } catch (IOException e) {
            throw SheetException.unreadable(file, e);
        }
    }
}
