package id.ntb.ikm.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.command.CheckCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code ikm simulate} without any broker. */
class SimulateCommandTest {

    private static final int ALL_GOOD = 0;
    private static final int SOME_BAD = 1;

    @TempDir
    private Path directory;

    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new SimulateCommand())
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private int simulate(Path out, String... more) {
        return run(Stream.concat(Stream.of("--out", out.toString(), "--firms", "50", "--months", "6"), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void writesAFileForEachOfficeThatTheCheckFindsGood() throws IOException {
        Path out = directory.resolve("simulasi");
        assertThat(simulate(out)).isZero();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.toList()).hasSizeGreaterThan(5).allSatisfy(file -> assertThat(check(file))
                    .isEqualTo(ALL_GOOD));
        }
    }

    /** The exit status of the office's own check. */
    private static int check(Path file) {
        return new CommandLine(new CheckCommand())
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(
                        file.toString(),
                        "--office=" + file.getFileName().toString().substring(0, 4));
    }

    @Test
    void makesTheSameFilesFromTheSameSeed() throws IOException {
        simulate(directory.resolve("a"), "--bad-percent", "10");
        simulate(directory.resolve("b"), "--bad-percent", "10");
        assertThat(directory.resolve("a/5203.ndjson")).hasSameTextualContentAs(directory.resolve("b/5203.ndjson"));
        assertThat(check(directory.resolve("a/5203.ndjson"))).isEqualTo(SOME_BAD);
    }

    @Test
    void neverWritesOverAFile() {
        Path out = directory.resolve("simulasi");
        simulate(out);
        assertThat(simulate(out)).isNotZero();
        assertThat(err.toString()).contains(".ndjson");
    }

    @Test
    void wantsToKnowWhereTo() {
        assertThat(run("--firms", "5")).isEqualTo(2);
        assertThat(err.toString()).contains("--out DIR, --publish");
    }

    @Test
    void publishesOnlyToTheClusterThatIsNamedTwice() {
        assertThat(run("--publish", "--bootstrap-server=127.0.0.1:1", "--yes-publish-to=127.0.0.1:2"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("--yes-publish-to 127.0.0.1:2: --bootstrap-server: 127.0.0.1:1")
                .contains("harus sama / the addresses must be the same");
    }

    @Test
    void takesNoAddressFromAFileOfSettings() throws IOException {
        Path settings = Files.writeString(directory.resolve("office.properties"), "bootstrap.servers=kafka:9092\n");
        assertThat(run("--publish", "--command-config=" + settings)).isEqualTo(2);
        assertThat(err.toString()).contains("\"bootstrap.servers\": pakai / use --bootstrap-server");
    }

    @Test
    void saysWhichOptionIsOutOfRange() {
        assertThat(run("--publish", "--firms=0")).isEqualTo(2);
        assertThat(run("--publish", "--months=1201")).isEqualTo(2);
        assertThat(err.toString()).contains("--firms: 1 - 999999").contains("--months: 1 - 1200");
    }
}
