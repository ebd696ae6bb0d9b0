package id.ntb.ikm.secured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.ntb.ikm.cli.IkmProcess;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.junit.SandboxExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.Resource;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code ikm up} on a broker and a registry that let nobody in without a password: every part of it must have it. */
@ExtendWith(SandboxExtension.class)
class SecuredUpIT {

    private static final String STORE_PASSWORD = "brankas-7Qx";
    private static final String PASSWORD = "sandi-9Zk";
    private static final String USER = "provinsi";
    private static final String LOGIN = "org.apache.kafka.common.security.scram.ScramLoginModule required"
            + " username=\"%s\" password=\"%s\";".formatted(USER, PASSWORD);

    private static final Pattern VIEWS = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)/\\?token=(\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** One broker keeps one copy of everything, and offsets as long as processing needs them. */
    private static final Map<String, String> LONE_BROKER = Map.of(
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "transaction.state.log.num.partitions", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "group.initial.rebalance.delay.ms", "0",
            "offsets.retention.minutes", "5256000");

    private final HttpClient http = HttpClient.newHttpClient();
    private String token = "";

    @TempDir
    private Path directory;

    @Test
    void logsInEverywhereAndShowsTheViews(Sandbox sandbox) throws Exception {
        ServerCertificate certificate = ServerCertificate.create(directory.resolve("tls"), STORE_PASSWORD);
        try (SecuredBroker broker = SecuredBroker.start(
                        directory.resolve("kafka"), certificate, Map.of(USER, PASSWORD), LONE_BROKER);
                GuardedRegistry registry = GuardedRegistry.start(sandbox.schemaRegistryUrl(), USER, PASSWORD)) {
            broker.allow(Stream.of(ResourceType.TOPIC, ResourceType.GROUP, ResourceType.TRANSACTIONAL_ID)
                    .map(type -> all(type, ResourcePattern.WILDCARD_RESOURCE))
                    .toList());
            broker.allow(List.of(all(ResourceType.CLUSTER, Resource.CLUSTER_NAME)));
            try (IkmProcess up = up(broker, registry, certificate)) {
                String views = awaitViews(up);
                publish(broker, sandbox);
                await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(
                                get(views + "/api/v1/province"))
                        .contains("\"units\":1,"));
                assertThat(get(views + "/api/v1/ikm/5202-000001/events")).contains("ikm.5202.registration");
                assertThat(get(views + "/health/ready")).doesNotContain("503");
                assertThat(up.output()).doesNotContain(PASSWORD, STORE_PASSWORD);
            }
        }
    }

    private static AclBinding all(ResourceType type, String name) {
        return new AclBinding(
                new ResourcePattern(type, name, PatternType.LITERAL),
                new AccessControlEntry("User:" + USER, "*", AclOperation.ALL, AclPermissionType.ALLOW));
    }

    /** Some of it in the file, some in the environment, the secret in a file of its own, as containers have it. */
    private IkmProcess up(SecuredBroker broker, GuardedRegistry registry, ServerCertificate certificate)
            throws IOException {
        Path secret = Files.writeString(directory.resolve("jaas"), LOGIN);
        Path file = Files.writeString(directory.resolve("province.properties"), """
                security.protocol=SASL_SSL
                sasl.mechanism=SCRAM-SHA-512
                ssl.truststore.location=%s
                ssl.truststore.password=%s
                basic.auth.user.info=%s:%s
                """.formatted(
                        certificate.trustStore(), STORE_PASSWORD, USER, PASSWORD));
        return IkmProcess.start(
                directory.resolve("up.log"),
                Map.of(
                        "KAFKA_SASL_JAAS_CONFIG_FILE", secret.toString(),
                        "KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers(),
                        "SCHEMA_REGISTRY_URL", registry.url(),
                        "IKM_PORT", "0",
                        "IKM_TODAY", "2026-01-15"),
                "up",
                "--data=" + directory.resolve("data"),
                "--command-config=" + file);
    }

    private String awaitViews(IkmProcess up) {
        return await().atMost(PATIENCE).until(() -> views(up), address -> !address.isEmpty());
    }

    private String views(IkmProcess up) throws IOException {
        Matcher announced = VIEWS.matcher(up.output());
        if (!announced.find()) {
            return "";
        }
        token = announced.group(2);
        return announced.group(1);
    }

    private void publish(SecuredBroker broker, Sandbox sandbox) throws IOException {
        OfficeComputer office = new OfficeComputer(
                directory,
                Map.of(
                        "office",
                        "5202",
                        "bootstrap.servers",
                        broker.provinceServers(),
                        "schema.registry.url",
                        sandbox.schemaRegistryUrl(),
                        "outbox.directory",
                        "antrean"),
                List.of());
        Path rows = office.write("rows.ndjson", """
                {"type":"registration","ikmId":"5202-000001","name":"Tenun Uji","regency":"5202","district":"Jonggat",\
                "kbli":"13121","kbliEdition":"2020","status":"ACTIVE","legality":"NONE","workersMale":1,\
                "workersFemale":2,"investmentIdr":1000000,"effectiveFrom":"2024-01-01",\
                "recordedAt":"2026-01-05T09:00:00+08:00"}
                """);
        OfficeComputer.Run run = office.ikm("publish", rows.toString());
        assertThat(run.status()).describedAs(run.output()).isZero();
    }

    private String get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
