package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.ntb.ikm.outbox.FileReceipt;
import id.ntb.ikm.outbox.Outbox;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a power cut at an office leaves behind: nothing accepted is lost, and nothing that is known as sent is sent again. */
class KilledPublishIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String OFFICE = "5202";
    private static final int KILLS = 20;
    private static final int ROWS = 3_000;

    /** When to pull the plug. */
    private enum Moment {
        STARTING,
        KEEPING,
        SENDING
    }

    @TempDir
    private Path directory;

    private final Random random = new Random(5202);
    private Sandbox sandbox;
    private OfficeTopics topics;

    @BeforeEach
    void start() throws Exception {
        sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {});
        topics = OfficeTopics.create(sandbox, OFFICE);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void killedAtAnyMomentItLosesNothingThatItAccepted() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            Path file = reports(kill);
            try (IkmProcess publish = ikm("publish", file.toString())) {
                awaitMoment(publish, Moment.values()[kill % Moment.values().length]);
                publish.kill();
            }
        }
        resume();
        assertAllSent(KILLS);
    }

    @Test
    void keepsFilesWhileTheBrokerIsAwayAndSendsThemWhenItIsBack() throws Exception {
        Path impatient = Files.writeString(directory.resolve("client.properties"), "max.block.ms=2000\n");
        sandbox.stopBroker();
        try (IkmProcess publish = ikm("publish", reports(0).toString(), "--command-config=" + impatient)) {
            assertThat(publish.awaitExit(PATIENCE))
                    .describedAs(publish.output())
                    .isEqualTo(3);
            assertThat(publish.output()).contains("NOT SENT: " + ROWS, "ikm publish --resume");
        }
        sandbox.startBroker();
        resume();
        assertAllSent(1);
        assertThat(topics.eventIds()).hasSize(ROWS);
    }

    /** Reports of firms that no other file has. */
    private Path reports(int number) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int firm = 1; firm <= ROWS; firm++) {
            rows.append("""
                    {"type":"production","ikmId":"5202-%06d","period":"2025-12","recordedAt":"2026-01-05T09:00:00+08:00"}
                    """.formatted(number * ROWS + firm));
        }
        return Files.writeString(directory.resolve("reports-" + number + ".ndjson"), rows);
    }

    /** The moment is a state that can be seen from outside, picked at random; or the end, where that came first. */
    private void awaitMoment(IkmProcess publish, Moment moment) throws Exception {
        long records = topics.records() + 1L + random.nextInt(2 * ROWS);
        long bytes = outboxSize() + random.nextInt(400_000);
        int loaded = 1 + random.nextInt(40);
        switch (moment) {
            case STARTING -> awaitOr(publish, () -> cpuMillis(publish) >= loaded * 25L);
            case KEEPING -> awaitOr(publish, () -> outboxSize() > bytes);
            case SENDING -> awaitOr(publish, () -> topics.records() >= records);
        }
    }

    private static void awaitOr(IkmProcess publish, Callable<Boolean> moment) {
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> !publish.isAlive() || moment.call());
    }

    private static long cpuMillis(IkmProcess publish) {
        return publish.cpuTime().toMillis();
    }

    private long outboxSize() throws IOException {
        Path file = directory.resolve("outbox").resolve(OFFICE).resolve("outbox.mv.db");
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private void resume() throws Exception {
        try (IkmProcess resume = ikm("publish", "--resume")) {
            assertThat(resume.awaitExit(PATIENCE)).describedAs(resume.output()).isZero();
        }
    }

    private IkmProcess ikm(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(
                "--office=" + OFFICE,
                "--outbox=" + directory.resolve("outbox"),
                "--bootstrap-server=" + sandbox.bootstrapServers(),
                "--schema-registry=" + sandbox.schemaRegistryUrl()));
        return IkmProcess.start(directory.resolve("ikm.log"), all.toArray(String[]::new));
    }

    /** Each accepted event's content is in the topics: its id is a digest of it. */
    private void assertAllSent(int files) throws Exception {
        List<String> published = topics.eventIds();
        Set<String> distinct = new HashSet<>(published);
        try (Outbox outbox = Outbox.open(directory.resolve("outbox"), OFFICE, Clock.systemUTC())) {
            long accepted = 0;
            for (FileReceipt receipt : outbox.receipts()) {
                assertThat(receipt.total().sent()).isEqualTo(receipt.total().accepted());
                accepted += receipt.total().accepted();
            }
            assertThat(outbox.waiting()).isZero();
            assertThat(accepted).isPositive().isLessThanOrEqualTo((long) files * ROWS);
            assertThat(distinct).hasSize((int) accepted).allMatch(outbox::contains);
        }
    }
}
