package id.ntb.ikm.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientSettingsTest {

    @TempDir
    private Path folder;

    private ClientSettings load(String content, Map<String, String> variables) {
        try {
            return ClientSettings.load(
                    Optional.of(Files.writeString(folder.resolve("client.properties"), content)), variables);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void givesEachClientWhatIsItsOwn() {
        ClientSettings settings = load("sasl.mechanism=SCRAM-SHA-512\nbasic.auth.user.info=ikm:rahasia\n", Map.of());

        assertThat(settings.kafka()).isEqualTo(Map.of("sasl.mechanism", "SCRAM-SHA-512"));
        assertThat(settings.registry()).isEqualTo(Map.of("basic.auth.user.info", "ikm:rahasia"));
    }

    @Test
    void putsTheFileOverTheEnvironment() {
        ClientSettings settings = load(
                "sasl.mechanism=PLAIN\n",
                Map.of("KAFKA_SASL_MECHANISM", "SCRAM-SHA-512", "KAFKA_SECURITY_PROTOCOL", "SASL_SSL"));

        assertThat(settings.kafka()).isEqualTo(Map.of("sasl.mechanism", "PLAIN", "security.protocol", "SASL_SSL"));
    }

    @Test
    void readsASecretFromTheFileThatTheEnvironmentNames() throws IOException {
        Path secret = Files.writeString(folder.resolve("jaas"), "Login required password=\"rahasia\";\n");

        ClientSettings settings =
                ClientSettings.load(Optional.empty(), Map.of("KAFKA_SASL_JAAS_CONFIG_FILE", secret.toString()));

        assertThat(settings.kafka()).containsEntry("sasl.jaas.config", "Login required password=\"rahasia\";");
    }

    /** Whoever could set these could undo exactly-once, or send one command's clients elsewhere than its options say. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "isolation.level",
                "enable.auto.commit",
                "acks",
                "enable.idempotence",
                "transactional.id",
                "bootstrap.servers",
                "schema.registry.url",
                "processing.guarantee"
            })
    void refusesWhatIsNotLoggingIn(String name) {
        assertThatThrownBy(() -> load(name + "=x\n", Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("client.properties:1")
                .hasMessageContaining("\"" + name + "\"");
    }

    @Test
    void leavesAddressesInTheEnvironmentToTheOptions() {
        ClientSettings settings = ClientSettings.load(
                Optional.empty(), Map.of("KAFKA_BOOTSTRAP_SERVERS", "a:1", "SCHEMA_REGISTRY_URL", "http://b"));

        assertThat(settings.kafka()).isEmpty();
        assertThat(settings.registry()).isEmpty();
    }

    @Test
    void showsNoValueAsText() {
        assertThat(load("ssl.key.password=rahasia\n", Map.of())).hasToString("ClientSettings[ssl.key.password]");
    }
}
