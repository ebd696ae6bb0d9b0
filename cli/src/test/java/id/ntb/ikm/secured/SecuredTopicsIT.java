package id.ntb.ikm.secured;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.cli.Ikm;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.Resource;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code ikm topics} on a broker that knows its users. */
class SecuredTopicsIT {

    private static final String STORE_PASSWORD = "brankas-7Qx";
    private static final String PASSWORD = "sandi-9Zk";
    private static final String USER = "provinsi";

    @TempDir
    private Path directory;

    private ServerCertificate certificate;

    @Test
    void logsInWithItsFileAndTellsNoSecret() throws Exception {
        certificate = ServerCertificate.create(directory.resolve("tls"), STORE_PASSWORD);
        try (SecuredBroker broker =
                SecuredBroker.start(directory.resolve("kafka"), certificate, Map.of(USER, PASSWORD))) {
            broker.allow(List.of(
                    all(ResourceType.TOPIC, ResourcePattern.WILDCARD_RESOURCE),
                    all(ResourceType.CLUSTER, Resource.CLUSTER_NAME)));
            assertThat(topics(broker, "check", PASSWORD))
                    .contains("ikm.5202.production", "--command-config " + directory.resolve("admin.properties"));
            assertThat(topics(broker, "apply", PASSWORD)).contains("tersisa / left: 1");
            assertThat(topics(broker, "check", PASSWORD))
                    .contains("offsets.retention.minutes", "by hand")
                    .doesNotContain("ikm.5202");
            assertThat(topics(broker, "check", "salah-9Zx")).contains("topics: Kafka", "Authentication failed");
        }
    }

    private static AclBinding all(ResourceType type, String name) {
        return new AclBinding(
                new ResourcePattern(type, name, PatternType.LITERAL),
                new AccessControlEntry("User:" + USER, "*", AclOperation.ALL, AclPermissionType.ALLOW));
    }

    /** This broker forgets offsets too early, which no command mends, so the status is 1 each time. */
    private String topics(SecuredBroker broker, String act, String password) throws Exception {
        StringWriter output = new StringWriter();
        PrintWriter printer = new PrintWriter(output, true);
        int status = new CommandLine(new Ikm())
                .setOut(printer)
                .setErr(printer)
                .execute(
                        "topics",
                        act,
                        "--bootstrap-server=" + broker.bootstrapServers(),
                        "--command-config=" + file(password));
        assertThat(output.toString()).doesNotContain(password, STORE_PASSWORD, "\tat ");
        assertThat(status).describedAs(output.toString()).isEqualTo(1);
        return output.toString();
    }

    private Path file(String password) throws Exception {
        return Files.writeString(directory.resolve("admin.properties"), """
                security.protocol=SASL_SSL
                sasl.mechanism=SCRAM-SHA-512
                sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required \
                username="%s" password="%s";
                ssl.truststore.location=%s
                ssl.truststore.password=%s
                """.formatted(
                        USER, password, certificate.trustStore(), STORE_PASSWORD));
    }
}
