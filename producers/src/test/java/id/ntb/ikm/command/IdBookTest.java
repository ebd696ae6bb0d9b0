package id.ntb.ikm.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.identity.IkmIds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdBookTest {

    @TempDir
    private Path folder;

    private Path path() {
        return folder.resolve("buku.tsv");
    }

    @Test
    void givesNothingWhereNoBookIsNamed() {
        IdBook none = IdBook.open(Optional.empty(), "5202", false);

        assertThat(none.ids()).isSameAs(IkmIds.NONE);
        assertThat(none.mayAssign()).isFalse();
        assertThat(none.assigned()).isZero();
        none.save();
    }

    @Test
    void writesNewIdsDown() {
        IdBook book = IdBook.open(Optional.of(path()), "5202", true);
        assertThat(book.ids().assign(List.of("nib:1234567890123"))).contains("5202-500001");
        assertThat(book.assigned()).isEqualTo(1);

        book.save();

        assertThat(path()).hasContent("nib:1234567890123\t5202-500001\n");
        assertThat(book.assigned()).isZero();
    }

    @Test
    void writesNothingWhereNoIdIsNew() {
        IdBook.open(Optional.of(path()), "5202", true).save();

        assertThat(path()).doesNotExist();
    }

    @Test
    void onlyLooksUpWithoutLeaveToAssign() throws IOException {
        Files.writeString(path(), "nib:1\t5202-500001\n");
        IdBook book = IdBook.open(Optional.of(path()), "5202", false);

        assertThat(book.ids().find(List.of("nib:1"))).contains("5202-500001");
        assertThat(book.ids().assign(List.of("nib:2"))).isEmpty();
        assertThat(book.mayAssign()).isFalse();
    }

    @Test
    void saysThatTheBookCannotBeRead() throws IOException {
        Files.writeString(path(), "bukan buku\n");

        assertThatThrownBy(() -> IdBook.open(Optional.of(path()), "5202", false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("--id-book: ")
                .hasMessageContaining("buku.tsv:1");
    }

    @Test
    void saysThatTheBookCannotBeWrittenBeforeAnythingIsSent() throws IOException {
        IdBook book = IdBook.open(Optional.of(folder.resolve("tidak-ada/buku.tsv")), "5202", true);
        book.ids().assign(List.of("nib:1"));

        assertThatThrownBy(book::save)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing was sent");
    }
}
