package id.ntb.ikm.grid.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillFileTest {

    private static final byte[] NIK = "NIK 5202010101700001".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    /** Has a NIK on disk until it is killed. */
    static final class Victim {

        public static void main(String[] args) throws IOException {
            try (SpillFile file = SpillFile.create(Path.of(args[0]))) {
                file.write(0, NIK);
                System.out.println("written");
                System.in.read();
            }
        }
    }

    @Test
    void givesBlocksBackInAnyOrder() throws IOException {
        try (SpillFile file = SpillFile.create(folder)) {
            file.write(5000, NIK);
            file.write(0, new byte[] {1, 2, 3});

            assertThat(file.read(0)).containsExactly(1, 2, 3);
            assertThat(file.read(5000)).isEqualTo(NIK);
            assertThat(file.read(0)).containsExactly(1, 2, 3);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void cannotBeReadByAnybodyElse() throws IOException {
        Path seen = folder.resolve("seen");
        try (SpillFile file = SpillFile.on(
                FileChannel.open(seen, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE))) {
            file.write(0, NIK);
            file.write(1, NIK);
            file.write(0, NIK);

            assertThat(file.read(1)).isEqualTo(NIK);
        }
        String onDisk = Files.readString(seen, StandardCharsets.ISO_8859_1);
        assertThat(onDisk).hasSize(2 * NIK.length).doesNotContain("NIK", "5202", "0001");
        assertThat(onDisk.substring(0, NIK.length)).isNotEqualTo(onDisk.substring(NIK.length));
    }

    @Test
    void isGoneWhenTheProcessIsKilled() throws IOException, InterruptedException {
        Process victim = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        folder.toString()))
                .start();
        try {
            assertThat(victim.inputReader().readLine()).isEqualTo("written");
        } finally {
            victim.destroyForcibly().waitFor();
        }
        assertThat(folder).isEmptyDirectory();
    }
}
