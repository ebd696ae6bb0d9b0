package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.ExitCode;

/** What becomes of dead letters, with the commands that an operator has. */
class DlqIT {

    private static final String OFFICE = "5202";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path directory;

    private Sandbox sandbox;
    private LiveProvince province;
    private StrayEvents events;

    @BeforeEach
    void start() throws Exception {
        sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {});
        province = LiveProvince.start(sandbox, directory.resolve("state"), OFFICE);
        events = new StrayEvents(sandbox, OFFICE);
    }

    @AfterEach
    void stop() throws Exception {
        province.close();
        sandbox.close();
    }

    @Test
    void lettersAreListedSentAgainAndDiscardedAndStayInTheAccounts() throws Exception {
        String junk = events.publishJunk();
        String misplaced = events.publishToAnotherPartition();
        String early = events.publishBeforeItsSchema();
        awaitCounted("deadLettered", 3);

        assertNothingIsMeantBySayingNothing();
        assertThat(ok("dlq", "list").lines())
                .anySatisfy(line -> assertThat(line).matches("NOT_AVRO +5202 +1 +0 .*"))
                .anySatisfy(line -> assertThat(line).matches("PARTITION_NOT_OF_KEY +5202 +1 +0 .*"))
                .anySatisfy(line -> assertThat(line).matches("SCHEMA_UNKNOWN +5202 +1 +0 .*"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("SCHEMA_UNKNOWN: ").contains("register it"));
        assertShown(junk);

        assertThat(failing("dlq", "retry", "--all", "--dry-run"))
                .contains("NOT_AVRO", "SCHEMA_UNKNOWN", "1 letters would be sent again");
        assertThat(ok("dlq", "retry", misplaced)).contains("1 letters were sent again");
        awaitCounted("applied", 1);

        events.registerSchema();
        retryKilledInBetween(early);
        awaitCounted("applied", 2);
        assertThat(failing("dlq", "retry", "--all"))
                .contains("2 were sent again or discarded before", "0 letters were sent again");

        assertThat(ok("dlq", "discard", "--code", "NOT_AVRO", "--why", "tes")).contains("1 letters are discarded");
        assertThat(ok("dlq", "retry", "--all")).contains("3 were sent again or discarded before");
        assertThat(ok("dlq", "list").lines())
                .anySatisfy(line -> assertThat(line).matches("NOT_AVRO +5202 +0 +0 +0 +0 +1 .*"))
                .anySatisfy(line -> assertThat(line).matches("SCHEMA_UNKNOWN +5202 +0 +0 +0 +1 +0 .*"));
        assertThat(ok("log")).contains("RETRY", "DISCARD", "1 letters: tes");
        assertThat(counted("deadLettered")).as("still in the accounts").isEqualTo(3);
        assertThat(counted("read")).isEqualTo(5);
    }

    private void assertNothingIsMeantBySayingNothing() {
        assertThat(run("dlq", "retry").status()).isEqualTo(ExitCode.USAGE);
        assertThat(run("dlq", "discard", "--why", "tes").status()).isEqualTo(ExitCode.USAGE);
        assertThat(run("dlq", "discard", "--all").status()).isEqualTo(ExitCode.USAGE);
        assertThat(run("dlq", "show", "5202").status()).isEqualTo(ExitCode.USAGE);
    }

    private void assertShown(String junk) throws Exception {
        Path saved = directory.resolve("saved");
        assertThat(ok("dlq", "show", junk, "--save", saved.toString()))
                .contains(junk + "  OPEN", "by ikm1", "trace = ", "junk?[2J")
                .doesNotContain("\u001b");
        assertThat(Files.readString(saved.resolve(junk + ".bin"))).isEqualTo(StrayEvents.JUNK);
    }

    /** Killed before anything is written, and after everything was: what is sent is sent once. */
    private void retryKilledInBetween(String letter) throws Exception {
        for (String point : List.of("retry.decided", "retry.written")) {
            try (IkmProcess killed = IkmProcess.start(
                    directory.resolve(point), Map.of(CrashPoints.VARIABLE, point), cluster("dlq", "retry", letter))) {
                assertThat(killed.awaitExit(PATIENCE)).as(killed.output()).isEqualTo(CrashPoints.KILLED);
            }
        }
        assertThat(ok("dlq", "retry", letter)).contains("0 letters were sent again");
    }

    private void awaitCounted(String fate, long records) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> counted(fate) == records);
    }

    private long counted(String fate) {
        long[] sum = {0};
        province.client()
                .get("version")
                .path("accounts")
                .forEach(account -> sum[0] += account.path(fate).asLong());
        return sum[0];
    }

    private String ok(String... command) {
        PublishingOffice.Said said = run(command);
        assertThat(said.status()).as(said.text()).isZero();
        return said.text();
    }

    private String failing(String... command) {
        PublishingOffice.Said said = run(command);
        assertThat(said.status()).as(said.text()).isEqualTo(1);
        return said.text();
    }

    private PublishingOffice.Said run(String... command) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said, true);
        int status = Ikm.commandLine(Map.of()).setOut(writer).setErr(writer).execute(cluster(command));
        return new PublishingOffice.Said(status, said.toString());
    }

    private String[] cluster(String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(
                "--bootstrap-server", sandbox.bootstrapServers(), "--schema-registry", sandbox.schemaRegistryUrl()));
        return all.toArray(String[]::new);
    }
}
