package id.ntb.ikm.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerKeyFileTest {

    private static final String NIK = "5202014505850001";

    @TempDir
    private Path folder;

    private Path file(String content) throws IOException {
        Path path = Files.createFile(
                folder.resolve("kunci.txt"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(path, content);
    }

    @Test
    void readsWhatItMade() throws IOException {
        OwnerKeyFile file = new OwnerKeyFile(folder.resolve("kunci.txt"));
        file.create();

        assertThat(file.read().hash(NIK)).isEqualTo(file.read().hash(NIK)).matches("[0-9a-f]{64}");
        assertThat(Files.readString(file.path())).matches("[0-9a-f]{64}\n");
    }

    @Test
    void makesAnotherKeyEachTime() throws IOException {
        OwnerKeyFile one = new OwnerKeyFile(folder.resolve("1.txt"));
        OwnerKeyFile other = new OwnerKeyFile(folder.resolve("2.txt"));
        one.create();
        other.create();

        assertThat(one.read().hash(NIK)).isNotEqualTo(other.read().hash(NIK));
    }

    @Test
    void isItsOwnersOnly() throws IOException {
        OwnerKeyFile file = new OwnerKeyFile(folder.resolve("kunci.txt"));
        file.create();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
    }

    @Test
    void isNeverWrittenOver() throws IOException {
        Path path = file("0".repeat(64));

        assertThatThrownBy(new OwnerKeyFile(path)::create).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(path).hasContent("0".repeat(64));
    }

    @Test
    void refusesAFileThatOthersCanRead() throws IOException {
        Path path = file("0".repeat(64));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(new OwnerKeyFile(path)::read)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("chmod 600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rahasia", "00", "zz00000000000000000000000000000000000000000000000000000000000000"})
    void refusesWhatIsNoKeyAndDoesNotRepeatIt(String content) throws IOException {
        assertThatThrownBy(new OwnerKeyFile(file(content))::read)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("64 hex digits")
                .hasMessageNotContaining("rahasia");
    }

    @Test
    void takesAKeyThatAnEditorHasEndedWithALine() throws IOException {
        assertThat(new OwnerKeyFile(file("  " + "0".repeat(64) + "\r\n")).read().hash(NIK))
                .isEqualTo(new OwnerKey(new byte[OwnerKey.LENGTH]).hash(NIK));
    }

    @Test
    void saysThatThereIsNone() {
        assertThatThrownBy(new OwnerKeyFile(folder.resolve("kunci.txt"))::read).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void neverShowsTheSecret() {
        assertThat(new OwnerKey(new byte[OwnerKey.LENGTH])).hasToString("OwnerKey[…]");
        assertThatThrownBy(() -> new OwnerKey(new byte[16])).hasMessage("an owner key has 32 bytes");
    }
}
