package id.ntb.ikm.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeConfigTest {

    @TempDir
    private Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("office.properties"), content);
    }

    private OfficeConfig load(String content, Map<String, String> environment, Map<String, String> options)
            throws IOException {
        return OfficeConfig.load(Optional.of(file(content)), environment, options);
    }

    @Test
    void needsNoFile() {
        OfficeConfig config = OfficeConfig.load(Optional.empty(), Map.of(), Map.of());

        assertThat(config.office()).isEmpty();
        assertThat(config.bootstrapServers()).isEqualTo("127.0.0.1:9092");
        assertThat(config.registryUrl()).isEqualTo("http://127.0.0.1:8081/apis/ccompat/v7");
        assertThat(config.viewsUrl()).isEqualTo("http://127.0.0.1:8080");
        assertThat(config.outboxDirectory()).isEqualTo(Path.of("outbox"));
    }

    @Test
    void putsTheEnvironmentOverTheFileAndTheCommandLineOverBoth() throws IOException {
        String content = "office=5202\nbootstrap.servers=file:1\nschema.registry.url=http://file\nviews.url=http://v\n";
        OfficeConfig config = load(
                content,
                Map.of("KAFKA_BOOTSTRAP_SERVERS", "environment:1", "SCHEMA_REGISTRY_URL", "http://environment"),
                Map.of("bootstrap.servers", "option:1"));

        assertThat(config.office()).contains("5202");
        assertThat(config.bootstrapServers()).isEqualTo("option:1");
        assertThat(config.registryUrl()).isEqualTo("http://environment");
        assertThat(config.viewsUrl()).isEqualTo("http://v");
    }

    @Test
    void findsTheFileThatTheEnvironmentNames() throws IOException {
        Path path = file("office=5271\n");

        OfficeConfig config =
                OfficeConfig.load(Optional.empty(), Map.of("IKM_OFFICE_CONFIG", path.toString()), Map.of());

        assertThat(config.file()).contains(path);
        assertThat(config.office()).contains("5271");
    }

    @Test
    void namesLineAndNearestKeyOfAnUnknownSetting() {
        assertThatThrownBy(() -> load("office=5202\n# a remark\nbootstrap.server = kafka:9092\n", Map.of(), Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("office.properties:3")
                .hasMessageContaining("\"bootstrap.server\"")
                .hasMessageContaining("did you mean \"bootstrap.servers\"?");
    }

    @Test
    void readsASecretFromTheFileThatTheEnvironmentNames() throws IOException {
        Path secret = Files.writeString(folder.resolve("password"), "s3cret\n");

        OfficeConfig config = load("", Map.of("KAFKA_SSL_KEY_PASSWORD_FILE", secret.toString()), Map.of());

        assertThat(config.clientProperties()).containsEntry("ssl.key.password", "s3cret");
    }

    @Test
    void saysThatTheFileOfASecretCannotBeRead() {
        assertThatThrownBy(() -> load("", Map.of("SCHEMA_REGISTRY_BASIC_AUTH_USER_INFO_FILE", "/no/such"), Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("SCHEMA_REGISTRY_BASIC_AUTH_USER_INFO_FILE")
                .hasMessageContaining("/no/such");
    }

    @Test
    void takesPathsFromWhereTheFileLies() throws IOException {
        OfficeConfig config = load("outbox.directory=antrean\nowner.key.file=kunci.txt\n", Map.of(), Map.of());

        assertThat(config.outboxDirectory()).isEqualTo(folder.toAbsolutePath().resolve("antrean"));
        assertThat(config.ownerKeyFile()).contains(folder.toAbsolutePath().resolve("kunci.txt"));
    }

    @Test
    void takesStoresOfCertificatesFromWhereTheFileLies() throws IOException {
        OfficeConfig config = load("ssl.truststore.location=trust.p12\n", Map.of(), Map.of());

        assertThat(config.clientProperties())
                .containsEntry(
                        "ssl.truststore.location",
                        folder.toAbsolutePath().resolve("trust.p12").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\data\\trust.p12", "C:\\ukm\\trust.p12", "\\\\server\\trust.p12"})
    void refusesPathsWhoseBackslashesWouldGetLost(String path) {
        assertThatThrownBy(() -> load("office=5202\nssl.truststore.location = " + path + "\n", Map.of(), Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("office.properties:2")
                .hasMessageContaining("write folders with /");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:/data/trust.p12", "C\\:/data/trust.p12", "C:\\\\data\\\\trust.p12"})
    void takesPathsThatStayWhole(String path) throws IOException {
        String read = load("ssl.truststore.location=" + path + "\n", Map.of(), Map.of())
                .clientProperties()
                .getProperty("ssl.truststore.location");

        assertThat(read.replace('\\', '/')).endsWith("C:/data/trust.p12");
    }

    @Test
    void givesTheClientsOnlyWhatIsTheirs() throws IOException {
        OfficeConfig config = load("office=5202\nsasl.mechanism=PLAIN\n", Map.of("PATH", "/bin"), Map.of());

        assertThat(config.clientProperties())
                .containsOnlyKeys("bootstrap.servers", "schema.registry.url", "sasl.mechanism");
    }

    @Test
    void showsWhereEachSettingIsFromAndNoSecret() throws IOException {
        String content = """
                sasl.jaas.config=Login required password="rahasia";
                basic.auth.user.info=user:rahasia
                ssl.keystore.key=rahasia
                """;
        OfficeConfig config =
                load(content, Map.of("KAFKA_SSL_TRUSTSTORE_PASSWORD", "rahasia"), Map.of("office", "5202"));

        assertThat(String.join("\n", config.describe()))
                .doesNotContain("rahasia")
                .contains("office = 5202  (perintah / command line)")
                .contains("sasl.jaas.config = ********  (" + folder.resolve("office.properties"))
                .contains("ssl.truststore.password = ********  (lingkungan / environment)")
                .contains("views.url = http://127.0.0.1:8080  (bawaan / default)");
    }

    @Test
    void givesEachClientOnlyTheSettingsThatItKnows() throws IOException {
        OfficeConfig config =
                load("basic.auth.user.info=u:p\nlinger.ms=20\nsasl.mechanism=PLAIN\n", Map.of(), Map.of());

        assertThat(config.registrySettings()).containsOnlyKeys("basic.auth.user.info", "schema.registry.url");
        assertThat(config.clientSettings(Set.of("linger.ms", "acks"))).isEqualTo(Map.of("linger.ms", "20"));
        assertThat(config.clientSettings(Set.of())).isEmpty();
    }

    @Test
    void readsNoFileThatNobodyNamed() {
        OfficeConfig config = OfficeConfig.load(Optional.empty(), Map.of("IKM_OFFICE", "5203"), Map.of());

        assertThat(config.file()).isEmpty();
        assertThat(config.ownerKeyFile()).isEmpty();
    }

    @Test
    void prefersTheFileOfTheCommandLineToThatOfTheEnvironment() throws IOException {
        Path named = Files.writeString(folder.resolve("lain.properties"), "office=5203\n");
        Map<String, String> environment =
                Map.of("IKM_OFFICE_CONFIG", file("office=5202\n").toString());

        OfficeConfig config = OfficeConfig.load(Optional.of(named), environment, Map.of());

        assertThat(config.office()).contains("5203");
        assertThat(config.file()).contains(named);
    }

    /** The province's command refuses any other that begins alike. */
    @Test
    void namesTheVariablesOfItsOwnSettings() {
        assertThat(OfficeConfig.variables())
                .containsExactlyInAnyOrder(
                        "IKM_OFFICE_CONFIG",
                        "IKM_OFFICE",
                        "IKM_OUTBOX_DIRECTORY",
                        "IKM_OWNER_KEY_FILE",
                        "IKM_TOKEN",
                        "IKM_VIEWS_URL");
    }
}
