package id.ntb.ikm.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.command.FilePublication;
import id.ntb.ikm.command.Summary;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.sheet.RowDefaults;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SimulateCommandTest {

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
            assertThat(files.toList())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(file -> assertThat(check(file).bad()).isZero());
        }
    }

    private static Summary check(Path file) {
        String office = file.getFileName().toString().substring(0, 4);
        return new FilePublication(
                        new RowDefaults(office, Optional.empty()), new EventRules(ReferenceData.load()), error -> {})
                .check(file);
    }

    @Test
    void makesTheSameFilesFromTheSameSeed() throws IOException {
        simulate(directory.resolve("a"), "--bad-percent", "10");
        simulate(directory.resolve("b"), "--bad-percent", "10");
        assertThat(directory.resolve("a/5203.ndjson")).hasSameTextualContentAs(directory.resolve("b/5203.ndjson"));
        assertThat(check(directory.resolve("a/5203.ndjson")).bad()).isPositive();
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
}
