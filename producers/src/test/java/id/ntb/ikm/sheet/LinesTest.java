package id.ntb.ikm.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of event files, and what a file tells before its rows are understood. */
class LinesTest {

    @TempDir
    private Path folder;

    private Path file(byte[] bytes) {
        try {
            return Files.write(folder.resolve("a.ndjson"), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path file(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Line> lines(String text) {
        try (Stream<Line> lines = Lines.open(file(text)).stream()) {
            return lines.toList();
        }
    }

    @Test
    void passesOverEmptyLinesAndKeepsTheirNumbers() {
        assertThat(lines("a\n\n  \nb\r\nc")).containsExactly(new Line(1, "a"), new Line(4, "b"), new Line(5, "c"));
        assertThat(lines("\n\n")).isEmpty();
        assertThat(lines("")).isEmpty();
    }

    @Test
    void takesAwayAByteOrderMarkAtTheBeginningOnly() {
        assertThat(lines("\uFEFFa\n\uFEFFb")).containsExactly(new Line(1, "a"), new Line(2, "\uFEFFb"));
    }

    @Test
    void endsWithTheFile() {
        try (Lines lines = Lines.open(file("a\n"))) {
            assertThat(lines.next()).isEqualTo(new Line(1, "a"));
            assertThat(lines.hasNext()).isFalse();
            assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThatThrownBy(() -> Lines.open(folder.resolve("tidak-ada.ndjson")))
                .isInstanceOf(SheetException.class)
                .hasMessage("tidak-ada.ndjson: berkas tidak ada / there is no such file");
    }

    /** SHA-256 of "abc", from FIPS 180-2. */
    @Test
    void digestsTheBytes() {
        String digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

        assertThat(TextDigest.of(file("abc")).sha256()).isEqualTo(digest);
        assertThat(FileDigest.of(file("abc")).sha256()).isEqualTo(digest);
    }

    @Test
    void countsLines() {
        assertThat(TextDigest.of(file("a\nb\nc")).lines()).isEqualTo(3);
        assertThat(FileDigest.of(file("a\nb\nc\n")).lines()).isEqualTo(4);
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        Path windows = file("satu\ndua\nCafé\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> TextDigest.of(windows))
                .isInstanceOf(SheetException.class)
                .hasMessageContaining("baris 3 bukan teks UTF-8")
                .hasMessageContaining("line 3 is not UTF-8");
        assertThat(FileDigest.of(windows).lines()).isEqualTo(4);
    }

    @Test
    void readsLettersThatLieOnTheEdgeOfTwoChunks() {
        String text = "a".repeat((1 << 16) - 1) + "é\n" + "ü".repeat(1 << 16);

        assertThat(TextDigest.of(file(text)).lines()).isEqualTo(2);
    }

    @Test
    void findsALetterThatTheFileEndsWithinOf() {
        byte[] cut = new byte[] {'a', '\n', (byte) 0xC3};

        assertThatThrownBy(() -> TextDigest.of(file(cut))).hasMessageContaining("line 2");
    }
}
