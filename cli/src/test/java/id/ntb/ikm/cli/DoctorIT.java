package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.config.OfficeConfig;
import id.ntb.ikm.doctor.Diagnosis;
import id.ntb.ikm.doctor.Diagnosis.Level;
import id.ntb.ikm.doctor.Doctor;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DoctorIT {

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private Sandbox sandbox;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {});
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private int doctor() {
        return new CommandLine(new Ikm())
                .setOut(new PrintWriter(out, true))
                .execute(
                        "doctor",
                        "--office=5202",
                        "--outbox=" + directory.resolve("outbox"),
                        "--bootstrap-server=" + sandbox.bootstrapServers(),
                        "--schema-registry=" + sandbox.schemaRegistryUrl());
    }

    /** The lines of problems. */
    private List<String> problems() {
        return out.toString().lines().filter(line -> line.contains("PROBLEM")).toList();
    }

    @Test
    void findsNothingWhereAllIsWell() throws Exception {
        OfficeTopics.create(sandbox, "5202");

        assertThat(doctor()).describedAs(out.toString()).isZero();
        assertThat(problems()).isEmpty();
        assertThat(out.toString())
                .contains("bootstrap.servers = " + sandbox.bootstrapServers())
                .contains("all three exist and may be written to, partitions each: 4")
                .contains("knows the three schemas")
                .contains("empty, ready to be used");
        assertThat(directory.resolve("outbox")).doesNotExist();
    }

    @Test
    void tellsEachThingThatIsAway() throws Exception {
        OfficeTopics.create(sandbox, "5202");
        sandbox.stopBroker();
        assertThat(doctor()).isEqualTo(1);
        assertThat(problems()).singleElement().asString().contains("no Kafka broker is there", "nomor port");

        out.getBuffer().setLength(0);
        sandbox.stopRegistry();
        assertThat(doctor()).isEqualTo(1);
        assertThat(problems()).hasSize(2).last().asString().contains("registri skema", "check schema.registry.url");
    }

    @Test
    void tellsWhatTheProvinceHasNotSetUp() throws Exception {
        assertThat(doctor()).isEqualTo(1);

        assertThat(problems())
                .hasSize(4)
                .anyMatch(line -> line.contains("ikm.5202.registration belum ada"))
                .anyMatch(line -> line.contains("ikm.5202.certification belum ada"))
                .anyMatch(line -> line.contains("ikm.5202.production belum ada"))
                .anyMatch(line -> line.contains("[registration, certification, production]"));
    }

    @Test
    void tellsTopicsThatDoNotFitTogether() throws Exception {
        OfficeTopics.create(sandbox, "5202");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", sandbox.bootstrapServers()))) {
            admin.createPartitions(Map.of("ikm.5202.production", NewPartitions.increaseTo(6)))
                    .all()
                    .get();
        }

        assertThat(doctor()).isEqualTo(1);
        assertThat(problems()).singleElement().asString().contains("they differ in the number of partitions");
    }

    @Test
    void comparesThisComputersClockWithTheRegistrys() {
        assertThat(clock(Duration.ZERO).level()).isEqualTo(Level.OK);
        assertThat(clock(Duration.ofHours(-1))).satisfies(slow -> {
            assertThat(slow.level()).isEqualTo(Level.PROBLEM);
            assertThat(slow.finding().indonesian()).contains("meleset -3", sandbox.schemaRegistryUrl());
        });

        sandbox.stopRegistry();
        assertThat(clock(Duration.ofHours(-1))).satisfies(unchecked -> {
            assertThat(unchecked.level()).isEqualTo(Level.ADVICE);
            assertThat(unchecked.finding().english()).contains("could not be checked");
        });
    }

    /** What is said of a clock that is that far ahead. */
    private Diagnosis clock(Duration ahead) {
        OfficeConfig config = OfficeConfig.load(
                Optional.empty(),
                Map.of(),
                Map.of(
                        "outbox.directory", directory.resolve("outbox").toString(),
                        "bootstrap.servers", sandbox.bootstrapServers(),
                        "schema.registry.url", sandbox.schemaRegistryUrl(),
                        "views.url", "http://127.0.0.1:1"));
        return new Doctor(config, Clock.offset(Clock.systemUTC(), ahead))
                .examine("5202").stream()
                        .filter(diagnosis -> diagnosis.subject().contains("clock"))
                        .findFirst()
                        .orElseThrow();
    }
}
