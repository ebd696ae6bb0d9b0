package id.ntb.ikm.sheet;

import id.ntb.ikm.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Digests a file and makes sure that it is UTF-8, naming the line where it is not. */
final class TextDigest {

    private static final int CHUNK = 1 << 16;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    private final CharBuffer chars = CharBuffer.allocate(CHUNK);
    private long line = 1;

    private TextDigest() {}

    static Survey of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new TextDigest().digest(file, in);
        } catch (IOException e) {
            throw SheetException.unreadable(file, e);
        }
    }

    private Survey digest(Path file, InputStream in) throws IOException {
        MessageDigest sha256 = Sha256.begin();
        boolean text = true;
        for (int read = fill(in); text && read >= 0; read = fill(in)) {
            sha256.update(bytes.array(), bytes.position() - read, read);
            bytes.flip();
            text = decodes(false);
            bytes.compact();
        }
        bytes.flip();
        if (!text || !decodes(true)) {
            throw notUtf8(file);
        }
        return new Survey(HexFormat.of().formatHex(sha256.digest()), line);
    }

    private int fill(InputStream in) throws IOException {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(read, 0));
        return read;
    }

    /** A chunk of bytes never has more characters than bytes, so the buffer for them cannot overflow. */
    private boolean decodes(boolean end) {
        CoderResult result = decoder.decode(bytes, chars, end);
        chars.flip();
        line += chars.chars().filter(c -> c == '\n').count();
        chars.clear();
        return !result.isError();
    }

    private SheetException notUtf8(Path file) {
        return SheetException.notUtf8(file, "baris " + line, "line " + line);
    }
}
