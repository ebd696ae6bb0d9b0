package id.ntb.ikm.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherConfigTest {

    private static Properties properties(Map<String, String> more) {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", "127.0.0.1:9092");
        properties.put("schema.registry.url", "http://127.0.0.1:8081");
        properties.putAll(more);
        return properties;
    }

    @Test
    void isSafeAndPatientByItself() {
        assertThat(new PublisherConfig(properties(Map.of())).producerSettings("5202"))
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", true)
                .containsEntry("max.in.flight.requests.per.connection", 1)
                .containsEntry("compression.type", "lz4")
                .containsEntry("retries", 10)
                .containsEntry("delivery.timeout.ms", 120_000)
                .containsEntry("client.id", "ikm-publish-5202")
                .doesNotContainKey("schema.registry.url");
    }

    @Test
    void takesSettingsByTheirKafkaNames() {
        Properties properties = properties(Map.of("delivery.timeout.ms", "600000", "basic.auth.user.info", "u:p"));

        assertThat(new PublisherConfig(properties).producerSettings("5202"))
                .containsEntry("delivery.timeout.ms", "600000")
                .doesNotContainKey("basic.auth.user.info");
    }

    @ParameterizedTest
    @CsvSource({
        "linger, is unknown",
        "acks, is fixed",
        "max.in.flight.requests.per.connection, is fixed",
        "value.serializer, is fixed"
    })
    void refusesWhatItWouldNotFollowAndNeverShowsTheValue(String name, String reason) {
        assertThatThrownBy(() -> EventPublisher.connect("5202", properties(Map.of(name, "geheim"))))
                .isInstanceOf(PublisherConfigException.class)
                .hasMessageContaining("\"" + name + "\"")
                .hasMessageContaining(reason)
                .hasMessageNotContaining("geheim");
    }

    @Test
    void refusesImpossibleValues() {
        assertThatThrownBy(() -> EventPublisher.connect("5202", properties(Map.of("linger.ms", "soon"))))
                .isInstanceOf(PublisherConfigException.class)
                .hasMessageContaining("linger.ms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scram required username=kantor password=geheim woord;",
                "Scram required username=\"kantor\" password=\"geheim woord\"",
                "geheim woord"
            })
    void saysHowALoginIsWrittenAndShowsNoWordOfIt(String login) {
        assertThatThrownBy(() -> EventPublisher.connect("5202", properties(Map.of("sasl.jaas.config", login))))
                .isInstanceOf(PublisherConfigException.class)
                .hasMessageContaining("sasl.jaas.config")
                .hasMessageContaining("username=\"...\" password=\"...\";")
                .hasMessageNotContaining("geheim")
                .hasMessageNotContaining("woord")
                .hasNoCause();
    }

    @Test
    void saysWhichFileIsMissing() {
        Properties properties =
                properties(Map.of("security.protocol", "SSL", "ssl.truststore.location", "/no/such/trust.p12"));

        assertThatThrownBy(() -> EventPublisher.connect("5202", properties))
                .isInstanceOf(PublisherConfigException.class)
                .hasMessageContaining("/no/such/trust.p12")
                .hasMessageContaining("check sasl.* and ssl.*")
                .hasMessageNotContaining("Failed to c");
    }

    @Test
    void saysWhichAddressIsMissing() {
        assertThatThrownBy(() -> EventPublisher.connect("5202", properties(Map.of("schema.registry.url", " "))))
                .isInstanceOf(PublisherConfigException.class)
                .hasMessageContaining("schema.registry.url");
    }

    @Test
    void takesAHostThatCannotBeLookedUpForAnOutage() {
        Properties properties = properties(Map.of("bootstrap.servers", "nowhere.invalid:9092"));

        assertThatThrownBy(() -> EventPublisher.connect("5202", properties))
                .isInstanceOfSatisfying(
                        NotConnectedException.class,
                        e -> assertThat(e.outcome().reason()).isEqualTo(FailureReason.BROKER_UNREACHABLE));
    }
}
