package id.ntb.ikm.grid.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts come back as they were, wherever they are kept meanwhile. */
class TextStoreTest {

    private static final List<String> KINDS =
            List.of("", "satu", "Hu’u", "\uD83C\uDF75", "a\nb\u0000c", "é".repeat(500));

    @TempDir
    private Path folder;

    private static String text(int number) {
        return number + KINDS.get(number % KINDS.size());
    }

    /** Around the ends of blocks. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 33, 64, 1_000})
    void givesEachTextBackByItsNumber(int size) throws IOException {
        try (TextStore store = new TextStore(folder)) {
            for (int i = 0; i < size; i++) {
                store.add(text(i));
            }

            assertThat(store.size()).isEqualTo(size);
            for (int i = size - 1; i >= 0; i--) {
                assertThat(store.get(i)).isEqualTo(text(i));
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    /** 40 MB, more than twice what is held: read forwards, backwards and across, some of it comes off the disk. */
    @Test
    void givesBackWhatIsNoLongerHeld() throws IOException {
        int size = 2_000;
        try (TextStore store = new TextStore(folder)) {
            for (int i = 0; i < size; i++) {
                store.add(i + "x".repeat(20_000));
            }

            IntStream across = IntStream.range(0, size).map(i -> i * 7 % size);
            for (int i : across.limit(500).toArray()) {
                assertThat(store.get(i))
                        .startsWith(i + "x")
                        .hasSize(20_000 + String.valueOf(i).length());
            }
        }
    }

    @Test
    void packsTextsIntoABlockAndFindsEachAgain() {
        TextBlock block = TextBlock.of(KINDS);

        assertThat(IntStream.range(0, KINDS.size()).mapToObj(new TextBlock(block.bytes())::text))
                .isEqualTo(KINDS);
    }
}
