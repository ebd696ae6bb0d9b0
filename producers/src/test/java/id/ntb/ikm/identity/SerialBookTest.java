package id.ntb.ikm.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SerialBookTest {

    private static final List<String> FIRST = List.of("nik:aa", "nama:UDSATU/LENENG");
    private static final List<String> SECOND = List.of("nib:0123456789012");

    @TempDir
    private Path folder;

    private Path path() {
        return folder.resolve("buku.tsv");
    }

    private SerialBook read() throws IOException {
        return SerialBook.read(new SerialBookFile(path()), "5202", true);
    }

    private void save(SerialBook book) throws IOException {
        book.save(new SerialBookFile(path()));
    }

    @Test
    void knowsItsFirmsAgainAfterItWasRead() throws IOException {
        SerialBook book = read();
        assertThat(book.assign(FIRST)).contains("5202-500001");
        save(book);

        SerialBook again = read();
        assertThat(again.assigned()).isZero();
        assertThat(again.find(FIRST)).contains("5202-500001");
        assertThat(again.find(List.of("nama:UDSATU/LENENG"))).contains("5202-500001");
        assertThat(again.assign(SECOND)).contains("5202-500002");
    }

    @Test
    void givesNoSerialOfAnotherOfficesFirm() throws IOException {
        Files.writeString(path(), "nib:0123456789012\t5203-700000\n");

        assertThat(read().assign(FIRST)).contains("5202-500001");
    }

    @Test
    void isNotHarmedByAnInterruptedSave() throws IOException {
        SerialBook book = read();
        book.assign(FIRST);
        save(book);
        Files.writeString(folder.resolve("buku.tsv.new"), "nik:bb\t5202-5000");

        SerialBook again = read();
        assertThat(again.find(FIRST)).contains("5202-500001");
        again.assign(SECOND);
        save(again);
        assertThat(read().find(SECOND)).contains("5202-500002");
        assertThat(folder.resolve("buku.tsv.new")).doesNotExist();
    }

    @Test
    void staysAsItWasWhenItCannotBeSaved() throws IOException {
        SerialBook book = read();
        book.assign(FIRST);
        save(book);
        String before = Files.readString(path());
        Files.createDirectory(folder.resolve("buku.tsv.new"));

        book.assign(SECOND);
        assertThatThrownBy(() -> save(book)).isInstanceOf(IOException.class);
        assertThat(path()).hasContent(before);
        assertThat(book.assigned()).isEqualTo(1);
    }

    @Test
    void refusesALineThatIsNoneOfABookByItsNumber() throws IOException {
        Files.writeString(path(), "nik:aa\t5202-500001\nnik:bb 5202-500002\n");

        assertThatThrownBy(this::read).hasMessageContaining("buku.tsv:2").hasMessageContaining("not a line of a book");
    }
}
