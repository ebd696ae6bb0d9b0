package id.ntb.ikm.secured;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.cli.OfficeTopics;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.junit.SandboxExtension;
import id.ntb.ikm.secured.OfficeComputer.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an office sees of a broker that knows its users, in one {@code office.properties}, right or wrong. */
@ExtendWith(SandboxExtension.class)
class SecuredBrokerIT {

    private static final String STORE_PASSWORD = "brankas-7Qx";
    private static final String PASSWORD = "sandi-9Zk";
    private static final String MISTYPED = "sandi-9Zx";
    private static final List<String> SECRETS = List.of(STORE_PASSWORD, PASSWORD, MISTYPED);

    private static final String OFFICE = "kantor-5202";
    private static final String OTHER_OFFICE = "kantor-5203";
    private static final String READER = "pembaca";
    private static final String WITHOUT_PRODUCTION = "magang";

    private static Sandbox sandbox;
    private static ServerCertificate certificate;
    private static ServerCertificate otherCertificate;
    private static SecuredBroker broker;
    private static OfficeTopics topics;

    @TempDir
    private Path directory;

    private OfficeComputer office;

    @BeforeAll
    static void startBroker(Sandbox shared, @TempDir Path directory) throws Exception {
        sandbox = shared;
        certificate = ServerCertificate.create(directory.resolve("tls"), STORE_PASSWORD);
        otherCertificate = ServerCertificate.create(directory.resolve("other"), STORE_PASSWORD);
        broker = SecuredBroker.start(
                directory.resolve("kafka"),
                certificate,
                Map.of(OFFICE, PASSWORD, OTHER_OFFICE, PASSWORD, READER, PASSWORD, WITHOUT_PRODUCTION, PASSWORD));
        topics = OfficeTopics.create(broker.provinceServers(), sandbox.schemaRegistryUrl(), "5202");
        broker.allow(List.of(
                rule(OFFICE, AclOperation.WRITE, "ikm.5202."),
                rule(OTHER_OFFICE, AclOperation.WRITE, "ikm.5203."),
                rule(READER, AclOperation.READ, "ikm.5202."),
                rule(WITHOUT_PRODUCTION, AclOperation.WRITE, "ikm.5202.registration"),
                rule(WITHOUT_PRODUCTION, AclOperation.WRITE, "ikm.5202.certification")));
    }

    private static AclBinding rule(String user, AclOperation operation, String topics) {
        return new AclBinding(
                new ResourcePattern(ResourceType.TOPIC, topics, PatternType.PREFIXED),
                new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW));
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void setUpTheOffice() throws Exception {
        Files.copy(certificate.trustStore(), directory.resolve("provinsi.p12"));
        office = new OfficeComputer(
                directory,
                Map.of(
                        "office", "5202",
                        "bootstrap.servers", broker.bootstrapServers(),
                        "schema.registry.url", sandbox.schemaRegistryUrl(),
                        "security.protocol", "SASL_SSL",
                        "sasl.mechanism", "SCRAM-SHA-512",
                        "sasl.jaas.config", login(OFFICE, PASSWORD),
                        "ssl.truststore.location", "provinsi.p12",
                        "ssl.truststore.password", STORE_PASSWORD,
                        "outbox.directory", "antrean"),
                SECRETS);
    }

    private static String login(String user, String password) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user + "\" password=\""
                + password + "\";";
    }

    /** Two reports of a month that no other test has. */
    private String rows(String month) throws Exception {
        String row = """
                {"type":"production","ikmId":"5202-00000%d","period":"%s","recordedAt":"2026-01-05T09:00:00+08:00"}
                """;
        return office.write("laporan.ndjson", row.formatted(1, month) + row.formatted(2, month))
                .toString();
    }

    @Test
    void publishesWithTheRightToWriteAndNoOther() throws Exception {
        long before = topics.records();

        Run doctor = office.ikm("doctor");
        assertThat(doctor.problems()).isEmpty();
        assertThat(doctor.status()).isZero();
        assertThat(doctor.output()).contains("all three exist and may be written to", "sasl.jaas.config = ********");

        Run publish = office.ikm("publish", rows("2025-01"));
        assertThat(publish.status()).describedAs(publish.output()).isZero();
        assertThat(topics.records()).isEqualTo(before + 2);
    }

    @Test
    void keepsRowsWhileThePasswordIsWrongAndSendsThemOnceItIsMended() throws Exception {
        long before = topics.records();
        OfficeComputer mistyped = office.with("sasl.jaas.config", login(OFFICE, MISTYPED));

        assertThat(mistyped.ikm("doctor").problems())
                .singleElement()
                .asString()
                .contains("server menolak masuk", "the broker refuses the login", "sasl.jaas.config");
        Run publish = mistyped.ikm("publish", rows("2025-02"));
        assertThat(publish.status()).isEqualTo(3);
        assertThat(publish.output())
                .contains(
                        "NOT SENT: 2", "server menolak masuk", "the broker refuses the login", "ikm publish --resume");
        assertThat(topics.records()).isEqualTo(before);

        assertThat(office.ikm("publish", "--resume").status()).isZero();
        assertThat(topics.records()).isEqualTo(before + 2);
    }

    @ParameterizedTest
    @CsvSource({OTHER_OFFICE + ", 3", READER + ", 3", WITHOUT_PRODUCTION + ", 1"})
    void namesTheTopicsThatAUserMustNotWriteAndTheRightToAskFor(String user, int topicsClosed) throws Exception {
        long before = topics.records();
        OfficeComputer forbidden = office.with("sasl.jaas.config", login(user, PASSWORD));

        assertThat(forbidden.ikm("doctor").problems())
                .hasSize(topicsClosed)
                .allMatch(line -> line.contains("izin WRITE atas topik berawalan ikm.5202."))
                .allMatch(line -> line.contains("WRITE on topics with the prefix ikm.5202."))
                .anyMatch(line -> line.contains("ikm.5202.production"));
        Run publish = forbidden.ikm("publish", rows("2025-03"));
        assertThat(publish.status()).isEqualTo(3);
        assertThat(publish.output())
                .contains("NOT SENT: 2", "tidak boleh menulis", "must not write", "ikm.5202.production");
        assertThat(topics.records()).isEqualTo(before);
    }

    @Test
    void tellsACertificateThatIsNotTrusted() throws Exception {
        OfficeComputer untrusting = office.with(
                "ssl.truststore.location", otherCertificate.trustStore().toString());

        assertThat(untrusting.ikm("doctor").problems())
                .singleElement()
                .asString()
                .contains("TLS", "ssl.truststore", "sertifikat dari provinsi", "the province's certificate");
        Run publish = untrusting.ikm("publish", rows("2025-04"));
        assertThat(publish.status()).isEqualTo(3);
        assertThat(publish.output()).contains("NOT SENT: 2", "sertifikat dari provinsi", "ssl.truststore");
    }

    @Test
    void tellsALoginThatTheBrokerDoesNotKnow() throws Exception {
        assertThat(office.with("sasl.mechanism", "SCRAM-SHA-256").ikm("doctor").problems())
                .singleElement()
                .asString()
                .contains("sasl.mechanism", "SCRAM-SHA-512");
    }

    @Test
    void tellsThatTheBrokerTakesTlsOnly() throws Exception {
        OfficeComputer unencrypted = office.with("security.protocol", "SASL_PLAINTEXT");

        assertThat(unencrypted.ikm("doctor").problems())
                .singleElement()
                .asString()
                .contains("hanya menerima sambungan aman", "set security.protocol to SASL_SSL");
        Run publish = unencrypted.with("max.block.ms", "2000").ikm("publish", rows("2025-05"));
        assertThat(publish.status()).isEqualTo(3);
        assertThat(publish.output()).contains("NOT SENT: 2", "security.protocol", "ikm doctor");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "ssl.truststore.location, hilang.p12, hilang.p12",
                "ssl.truststore.password, salah, password was incorrect",
                "sasl.jaas.config, " + MISTYPED + ", sasl.jaas.config",
                "sasl.mechanism, GSSAPI, serviceName",
                "security.protocol, SASL_TLS, SASL_SSL"
            })
    void saysOfSettingsThatCannotBeUsedWhatIsWrongWithThem(String key, String value, String expected) throws Exception {
        OfficeComputer wrong = office.with(key, value);

        assertThat(wrong.ikm("doctor").problems())
                .singleElement()
                .asString()
                .contains("pengaturan / settings", expected);
        Run publish = wrong.ikm("publish", rows("2025-06"));
        assertThat(publish.status()).isEqualTo(2);
        assertThat(publish.output()).contains(expected);
    }

    /** Every run checks that no password shows; here also in all that the libraries log, which users send in for help. */
    @Test
    void writesNoSecretIntoTheLog() throws Exception {
        Run publish = office.with("sasl.jaas.config", login(OFFICE, MISTYPED))
                .ikmProcess(Map.of("IKM_LOG_LEVEL", "info"), "publish", rows("2025-07"));

        assertThat(publish.status()).describedAs(publish.output()).isEqualTo(3);
        assertThat(publish.output()).contains("ProducerConfig values", "sasl.jaas.config = [hidden]");
    }

    @Test
    void saysAnErrorOnceAndInItsOwnWords() throws Exception {
        Run publish = office.with("sasl.jaas.config", login(READER, PASSWORD))
                .ikmProcess(Map.of(), "publish", rows("2025-08"));

        assertThat(publish.status()).isEqualTo(3);
        assertThat(publish.output()).doesNotContain("ERROR", "\tat ");
    }
}
