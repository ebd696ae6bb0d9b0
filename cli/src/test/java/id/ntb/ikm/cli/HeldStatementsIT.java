package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What an office says about another office's firm is held, both see that, and it counts from the hand-over on (rule 12). */
class HeldStatementsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String GIVER = "5201";
    private static final String RECEIVER = "5202";
    private static final String FIRM = "5201-000007";

    private static final String REGISTRATION = """
            {"type":"registration","ikmId":"5201-000007","recordedAt":"2025-02-01T08:00:00+08:00",\
            "effectiveFrom":"2025-01-01","status":"ACTIVE","name":"UD Pindah","regency":"5201","kbli":"10762",\
            "kbliEdition":2020,"legality":"NONE","workersMale":0,"workersFemale":3,"investmentIdr":0}
            """;

    private static final String REPORT = """
            {"type":"production","ikmId":"5201-000007","recordedAt":"2026-01-05T09:00:00+08:00","period":"2025-12",\
            "lines":[{"commodity":"KOPI","quantity":"1","unit":"KG","valueIdr":7000}]}
            """;

    @TempDir
    private Path directory;

    private Sandbox sandbox;
    private LiveProvince province;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {});
        province = LiveProvince.start(sandbox, directory.resolve("state"), Set.of(GIVER, RECEIVER));
    }

    @AfterEach
    void stop() {
        province.close();
        sandbox.close();
    }

    @Test
    void countsOnceTheFirmIsHandedOver() throws IOException {
        publish(GIVER, REGISTRATION);
        assertThat(publish(RECEIVER, REPORT))
                .contains(
                        "will be held, no error: 1", "held, not counted yet: 1", "held until 5201 hands the firm over")
                .contains("of this office that are held, in all: 1");
        assertThat(held(RECEIVER)).contains("Ditahan / held: 1 (5202)", FIRM, "2025-12");
        assertThat(held(GIVER)).contains("Ditahan / held: 1 (5201)", FIRM);
        assertThat(reported(GIVER) + reported(RECEIVER)).isZero();

        handOver();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(held(RECEIVER)).contains("Ditahan / held: 0 (5202)"));
        assertThat(held(GIVER)).contains("Ditahan / held: 0 (5201)");
        assertThat(reported(GIVER)).isZero();
        assertThat(reported(RECEIVER)).isEqualTo(7_000);
        assertThat(publish(RECEIVER, REPORT)).contains("held, in all: 0");
        assertThat(publish(RECEIVER, REPORT))
                .as("once the office has learnt it")
                .doesNotContain("will be held");
    }

    private String publish(String office, String row) throws IOException {
        Path file = Files.writeString(directory.resolve("catatan-" + office + ".ndjson"), row);
        return succeed(office, "publish", file.toString());
    }

    private void handOver() {
        assertThat(succeed(GIVER, "handover", FIRM, "--to=" + RECEIVER, "--from=2025-12-01"))
                .contains("handed over by 5201 to 5202 from 2025-12-01", "the views contain what was sent");
    }

    private String succeed(String office, String... command) {
        String[] arguments = new String[command.length + 2];
        System.arraycopy(command, 0, arguments, 0, command.length);
        arguments[command.length] = "--wait";
        arguments[command.length + 1] = "--views=" + province.viewsUrl();
        PublishingOffice.Said said = new PublishingOffice(directory, sandbox, office).run(arguments);
        assertThat(said.status()).as(said.text()).isZero();
        return said.text();
    }

    private String held(String office) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said, true);
        assertThat(new CommandLine(new Ikm())
                        .setOut(writer)
                        .setErr(writer)
                        .execute("views", "held", "--office=" + office, "--server=" + province.viewsUrl()))
                .as("%s", said)
                .isZero();
        return said.toString();
    }

    private long reported(String office) {
        return province.client()
                .get("regencies/" + office)
                .path("last12")
                .path("valueIdr")
                .asLong();
    }
}
