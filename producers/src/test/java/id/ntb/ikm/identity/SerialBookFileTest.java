package id.ntb.ikm.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SerialBookFileTest {

    @TempDir
    private Path folder;

    private SerialBookFile file() {
        return new SerialBookFile(folder.resolve("buku.tsv"));
    }

    @Test
    void isEmptyBeforeItIsWritten() throws IOException {
        assertThat(file().read()).isEmpty();
    }

    @Test
    void readsWhatItWroteInOrder() throws IOException {
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("nama:UD SARI/UBUNG", "5202-500002");
        ids.put("nib:1234567890123", "5202-500001");
        file().write(ids);

        assertThat(file().read()).containsExactlyEntriesOf(ids);
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void replacesTheWholeBook() throws IOException {
        file().write(Map.of("nib:1", "5202-500001"));
        file().write(Map.of("nib:2", "5202-500002"));

        assertThat(file().read()).containsOnlyKeys("nib:2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nib:1 5202-500001", "nib:1\t5202500001", "\t5202-500001", "nib:1\t5202-500001\tx", "", "# buku"
            })
    void namesALineThatIsNone(String line) throws IOException {
        Files.writeString(file().path(), "nib:0\t5202-500001\n" + line + "\n");

        assertThatThrownBy(() -> file().read())
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("buku.tsv:2: ")
                .hasMessageContaining("not a line of a book");
    }
}
