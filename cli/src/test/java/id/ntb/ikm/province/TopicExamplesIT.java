package id.ntb.ikm.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.ntb.ikm.reader.ViewReader;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.topic.Point;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The documented examples show what our own reader shows, version by version, and follow the pointer as it does. */
class TopicExamplesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int FIRMS = 30;

    private final Map<String, String> shown = new ConcurrentHashMap<>();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void printsWholeVersionsOfTheLiveGeneration(TopicExample example) throws Exception {
        Path copy = Files.createDirectory(directory.resolve("example"));
        Optional<String> obstacle = example.prepare(copy);
        assumeTrue(obstacle.isEmpty(), () -> "example not run: " + obstacle.orElseThrow());
        try (Sandbox sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {})) {
            Installation installation = new Installation(sandbox, directory.resolve("state"));
            installation.prepare();
            try (ViewReader reader = installation.reader();
                    PrintedLines printed = example.start(copy, sandbox)) {
                reader.addListener(snapshot -> shown.put(nameOf(snapshot), line(snapshot)));
                reader.start();
                throughALifeOfTheProvince(sandbox, installation, reader, printed);
                assertThat(printed.all())
                        .filteredOn(line -> line.startsWith("ikm"))
                        .allSatisfy(this::isWhole);
            }
        }
    }

    private void throughALifeOfTheProvince(
            Sandbox sandbox, Installation installation, ViewReader reader, PrintedLines printed) throws Exception {
        Operator operator = new Operator(sandbox, directory);
        try (ProvinceService service = installation.upForAllOffices()) {
            installation.publishFromEveryOffice();
            awaitSame(reader, printed, "ikm1", 1);
            installation.publish(TeaFirms.open(FIRMS));
            awaitSame(reader, printed, "ikm1", FIRMS + 1);
            try (ReplayInBackground replay = operator.startReplay()) {
                await().atMost(PATIENCE).until(() -> operator.run("replay", "wait", "ikm2", "--timeout", "1") == 0);
                assertThat(operator.run("replay", "verify", "ikm2")).isZero();
                assertThat(operator.run("replay", "promote", "ikm2")).isZero();
                awaitSame(reader, printed, "ikm2", FIRMS + 1);
                installation.publish(List.of(TeaFirms.closed(1)));
                awaitSame(reader, printed, "ikm2", FIRMS);
            }
        }
    }

    /** Waits until both show so many units of the office's regency, and the same version. */
    private static void awaitSame(ViewReader reader, PrintedLines printed, String generation, int units) {
        await().atMost(PATIENCE).until(() -> {
            String last = printed.last();
            return last.startsWith(generation + ".")
                    && last.contains("5202=" + units + ",")
                    && reader.snapshot().map(TopicExamplesIT::line).equals(Optional.of(last));
        });
    }

    /** Versions that our own reader has passed over are not known here. */
    private void isWhole(String line) {
        String known = shown.getOrDefault(line.substring(0, line.indexOf(' ')), line);
        assertThat(line).isEqualTo(known);
    }

    private static String line(ViewSnapshot snapshot) {
        Map<String, Long> units = new TreeMap<>();
        ReferenceData.load().regencies().keySet().forEach(regency -> snapshot.at(new Point(Point.ALL, regency))
                .ifPresent(row -> units.put(regency, row.getUnits())));
        return nameOf(snapshot) + " " + units;
    }

    private static String nameOf(ViewSnapshot snapshot) {
        return snapshot.version().getGeneration() + "." + snapshot.version().getVersion();
    }
}
