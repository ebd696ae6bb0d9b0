package id.ntb.ikm.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.junit.SandboxExtension;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.simulation.SimulatedHistory;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code ikm simulate --publish} against a real sandbox whose topics are empty before each test. */
@ExtendWith(SandboxExtension.class)
class SimulatedPublicationIT {

    private static final int FIRMS = 30;
    private static final long EVENTS =
            new SimulatedHistory(ReferenceData.load(), 52, FIRMS, 1).events().count();

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void emptyTopics(Sandbox sandbox) throws Exception {
        new SchemaSetup(AvroSerdes.client(sandbox.schemaRegistryUrl(), Map.of())).apply();
        List<String> names = ReferenceData.load().offices().stream()
                .flatMap(office -> Stream.of(EventType.values()).map(type -> new EventTopic(office, type).topic()))
                .toList();
        try (Admin admin = admin(sandbox)) {
            List<String> old = admin.listTopics().names().get().stream()
                    .filter(names::contains)
                    .toList();
            admin.deleteTopics(old).all().get();
            admin.createTopics(names.stream()
                            .map(name -> new NewTopic(name, 1, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
    }

    private static Admin admin(Sandbox sandbox) {
        return Admin.create(Map.of("bootstrap.servers", sandbox.bootstrapServers()));
    }

    private static List<String> arguments(Sandbox sandbox, String... more) {
        return Stream.concat(
                        Stream.of(
                                "--publish",
                                "--firms=" + FIRMS,
                                "--months=1",
                                "--bootstrap-server=" + sandbox.bootstrapServers(),
                                "--schema-registry=" + sandbox.schemaRegistryUrl()),
                        Stream.of(more))
                .toList();
    }

    private int run(Terminal terminal, List<String> arguments) {
        return new CommandLine(new SimulateCommand(terminal))
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private static long records(Sandbox sandbox) throws Exception {
        return inquiry(sandbox).describe().records();
    }

    private static ClusterInquiry inquiry(Sandbox sandbox) {
        Properties servers = new Properties();
        servers.setProperty("bootstrap.servers", sandbox.bootstrapServers());
        return new ClusterInquiry(sandbox.bootstrapServers(), servers);
    }

    @Test
    void knowsASandboxByWhatItSaysOfItself(Sandbox sandbox) throws Exception {
        TargetCluster cluster = inquiry(sandbox).describe();
        assertThat(cluster.isEmptySandbox()).isTrue();
        assertThat(cluster.brokers()).containsExactly(sandbox.bootstrapServers());
    }

    @Test
    void fillsAnEmptySandboxWithoutAsking(Sandbox sandbox) throws Exception {
        assertThat(run(question -> Optional.empty(), arguments(sandbox))).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(records(sandbox)).isEqualTo(EVENTS);
    }

    @Test
    void addsToWhatIsThereOnlyWhereSomebodyNamesTheClusterOnceMore(Sandbox sandbox) throws Exception {
        run(question -> Optional.empty(), arguments(sandbox));

        assertThat(run(question -> Optional.empty(), arguments(sandbox))).isEqualTo(2);
        assertThat(run(question -> Optional.of("ya"), arguments(sandbox))).isEqualTo(2);
        assertThat(records(sandbox)).isEqualTo(EVENTS);
        assertThat(err.toString()).contains("tidak ada yang dikirim", "nothing was sent");

        assertThat(run(question -> Optional.of(sandbox.bootstrapServers()), arguments(sandbox)))
                .isZero();
        assertThat(run(
                        question -> Optional.empty(),
                        arguments(sandbox, "--yes-publish-to=" + sandbox.bootstrapServers())))
                .isZero();
        assertThat(records(sandbox)).isEqualTo(3 * EVENTS);
    }

    /** Between the question and the first event an address may come to lead elsewhere, and a list of addresses may anyway. */
    @Test
    void sendsNothingToAnotherClusterThanTheOneAgreedTo(Sandbox sandbox) throws Exception {
        Properties servers = new Properties();
        servers.setProperty("bootstrap.servers", sandbox.bootstrapServers());
        servers.setProperty("schema.registry.url", sandbox.schemaRegistryUrl());
        try (SimulatedOffices offices = new PublishedOffices("MkU3OEVBNTcwNTJENDM2Qg", servers)) {
            assertThatThrownBy(() -> offices.send(new SimulatedHistory(ReferenceData.load(), 52, 1, 1)
                            .events()
                            .findFirst()
                            .orElseThrow()))
                    .isInstanceOf(PublicationException.class)
                    .hasMessageContaining("klaster lain / the address is another cluster");
        }
        assertThat(records(sandbox)).isZero();
    }

    @Test
    void saysThatNoBrokerAnswers() {
        assertThat(run(question -> Optional.empty(), List.of("--publish", "--bootstrap-server=127.0.0.1:1")))
                .isEqualTo(1);
        assertThat(err.toString())
                .startsWith("simulate: Kafka di / at 127.0.0.1:1: ")
                .doesNotContain("\tat ");
    }

    /** All that would name the real province on an office's computer; with this file the office's commands refuse to run. */
    @Test
    void neverLooksAtTheOfficesOwnSettings(Sandbox sandbox) throws Exception {
        Path settings = Files.writeString(folder.resolve("office.properties"), "no.such.setting=1\n");
        ProcessBuilder command = java(arguments(sandbox)).directory(folder.toFile());
        command.environment()
                .putAll(Map.of(
                        "IKM_OFFICE_CONFIG", settings.toString(),
                        "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1",
                        "SCHEMA_REGISTRY_URL", "http://127.0.0.1:1",
                        "KAFKA_SECURITY_PROTOCOL", "SASL_SSL"));
        Process process = command.start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("err.txt")))
                .isZero();
        assertThat(records(sandbox)).isEqualTo(EVENTS);
    }

    /** Without a terminal, as a script starts it. */
    private ProcessBuilder java(List<String> arguments) {
        List<String> command = Stream.concat(
                        Stream.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                SimulateProcess.class.getName()),
                        arguments.stream())
                .toList();
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile());
    }

    /** The command alone, in a process of its own. */
    static final class SimulateProcess {

        private SimulateProcess() {}

        public static void main(String[] arguments) {
            System.exit(new CommandLine(new SimulateCommand()).execute(arguments));
        }
    }
}
