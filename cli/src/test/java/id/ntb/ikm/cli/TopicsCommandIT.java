package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TopicsCommandIT {

    private static final String TOPIC = "ikm.5202.production";

    @TempDir
    private Path directory;

    private final StringWriter output = new StringWriter();
    private Sandbox sandbox;
    private Admin admin;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {});
        admin = Admin.create(Map.of("bootstrap.servers", sandbox.bootstrapServers()));
    }

    @AfterEach
    void stop() {
        admin.close();
        sandbox.close();
    }

    @Test
    void findsMendsAndThenFindsNothing() throws Exception {
        assertThat(topics("check")).isEqualTo(1);
        assertThat(output.toString()).contains(TOPIC, "ikm topics apply --bootstrap-server");
        assertThat(topics("apply", "--dry-run")).isEqualTo(1);
        assertThat(settings()).as("after a dry run").isEmpty();

        assertThat(topics("apply")).describedAs(output.toString()).isZero();
        assertThat(topics("check")).isZero();
        assertThat(output.toString()).contains("all topics are as they must be");
        assertAppliesNothing();
    }

    @Test
    void mendsWhatSomebodyChanged() throws Exception {
        topics("apply");
        SortedMap<String, String> before = settings();
        set("max.message.bytes", "5000");
        set("retention.ms", "1000");
        assertThat(topics("check")).isEqualTo(1);
        assertThat(output.toString()).contains(TOPIC, "max.message.bytes", "5000", "262144", "retention.ms");

        SortedMap<String, String> changed = settings();
        assertThat(topics("apply", "--dry-run")).isEqualTo(1);
        assertThat(settings()).isEqualTo(changed);

        assertThat(topics("apply")).describedAs(output.toString()).isZero();
        assertThat(output.toString()).contains("diperbaiki / mended: 2, tersisa / left: 0");
        assertThat(settings()).isEqualTo(before);
        assertAppliesNothing();
    }

    private void assertAppliesNothing() throws Exception {
        SortedMap<String, String> before = settings();
        assertThat(topics("apply")).isZero();
        assertThat(output.toString()).contains("diperbaiki / mended: 0, tersisa / left: 0");
        assertThat(settings()).isEqualTo(before);
    }

    @Test
    void leavesPartitionsToPeopleAndNamesWhatIsOfNobody() throws Exception {
        create(TOPIC, 6);
        create("ikm.9999.production", 8);
        assertThat(topics("apply")).isEqualTo(1);
        assertThat(output.toString()).contains(TOPIC, "by hand", "tersisa / left: 1");
        assertThat(topics("check")).isEqualTo(1);
        assertThat(output.toString()).contains("ikm.9999.production", "of no known office");
    }

    @Test
    void refusesAFileThatStatesWhatIsUnknownOrStatedAlreadyAndTellsNoValue() throws Exception {
        for (String line :
                List.of("sasl.jaas.konfig=rahasia-8Kx", "bootstrap.servers=rahasia-8Kx", "a=\\u00rahasia-8Kx")) {
            assertThat(topics("check", "--command-config=" + file(line))).isEqualTo(2);
            assertThat(output.toString()).contains("--command-config").doesNotContain("rahasia");
        }
        assertThat(topics("check", "--command-config=" + directory.resolve("nowhere")))
                .isEqualTo(2);
        assertThat(output.toString()).contains("cannot be read");
    }

    @Test
    void saysInALineWhatIsWrongWithSettingsThatKafkaRefuses() throws Exception {
        String file = file("security.protocol=SASL_PLAINTEXT\nsasl.mechanism=PLAIN\nsasl.jaas.config=rahasia-8Kx");
        assertThat(topics("check", "--command-config=" + file)).isEqualTo(1);
        assertThat(output.toString()).contains("topics: Kafka").doesNotContain("rahasia", "\tat ");
    }

    private String file(String text) throws Exception {
        return Files.writeString(directory.resolve("admin.properties"), text).toString();
    }

    private int topics(String act, String... more) {
        output.getBuffer().setLength(0);
        PrintWriter printer = new PrintWriter(output, true);
        return new CommandLine(new Ikm())
                .setOut(printer)
                .setErr(printer)
                .setExecutionExceptionHandler(new PlainErrors())
                .execute(Stream.concat(
                                Stream.of("topics", act, "--bootstrap-server=" + sandbox.bootstrapServers()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private void create(String topic, int partitions) throws Exception {
        admin.createTopics(List.of(new NewTopic(topic, Optional.of(partitions), Optional.empty())))
                .all()
                .get();
    }

    /** Returns when the broker says so, too. */
    private void set(String setting, String value) throws Exception {
        AlterConfigOp change = new AlterConfigOp(new ConfigEntry(setting, value), AlterConfigOp.OpType.SET);
        admin.incrementalAlterConfigs(Map.of(resource(TOPIC), List.of(change)))
                .all()
                .get();
        await().until(() -> value.equals(settings().get(TOPIC + " " + setting)));
    }

    /** Every setting that is not a broker's default, of every topic of ours. */
    private SortedMap<String, String> settings() throws Exception {
        List<ConfigResource> ours = admin.listTopics().names().get().stream()
                .filter(name -> name.startsWith("ikm."))
                .map(TopicsCommandIT::resource)
                .toList();
        SortedMap<String, String> settings = new TreeMap<>();
        admin.describeConfigs(ours).all().get().forEach((topic, config) -> config.entries().stream()
                .filter(entry -> entry.source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG)
                .forEach(entry -> settings.put(topic.name() + " " + entry.name(), entry.value())));
        return settings;
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }
}
