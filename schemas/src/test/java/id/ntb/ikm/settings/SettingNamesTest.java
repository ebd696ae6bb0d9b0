package id.ntb.ikm.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingNamesTest {

    /** Those of an office. */
    static final SettingNames NAMES = new SettingNames(
            Set.of("office", "outbox.directory", "owner.key.file", "views.url"),
            ProducerConfig.configNames(),
            SettingNames.REGISTRY_CLIENT,
            Set.of("outbox.directory", "owner.key.file"));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "office, IKM_OFFICE",
        "outbox.directory, IKM_OUTBOX_DIRECTORY",
        "owner.key.file, IKM_OWNER_KEY_FILE",
        "views.url, IKM_VIEWS_URL",
        "bootstrap.servers, KAFKA_BOOTSTRAP_SERVERS",
        "sasl.jaas.config, KAFKA_SASL_JAAS_CONFIG",
        "schema.registry.url, SCHEMA_REGISTRY_URL",
        "schema.registry.ssl.truststore.location, SCHEMA_REGISTRY_SSL_TRUSTSTORE_LOCATION",
        "basic.auth.user.info, SCHEMA_REGISTRY_BASIC_AUTH_USER_INFO",
        "proxy.host, SCHEMA_REGISTRY_PROXY_HOST"
    })
    void hasAnEnvironmentVariableForEverySetting(String key, String variable) {
        assertThat(NAMES.environmentName(key)).isEqualTo(variable);
        assertThat(NAMES.all()).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sasl.jaas.config",
                "ssl.key.password",
                "ssl.truststore.password",
                "ssl.keystore.key",
                "basic.auth.user.info",
                "bearer.auth.token",
                "schema.registry.ssl.keystore.password"
            })
    void knowsWhatIsSecret(String key) {
        assertThat(SettingNames.isSecret(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "bootstrap.servers", "ssl.truststore.location", "sasl.mechanism", "views.url"})
    void showsTheRest(String key) {
        assertThat(SettingNames.isSecret(key)).isFalse();
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "ofice, office",
        "bootstrap.server, bootstrap.servers",
        "boostrap.servers, bootstrap.servers",
        "schema.registry.ur, schema.registry.url",
        "outbox.dir, outbox.directory",
        "sasl.jaas.confg, sasl.jaas.config",
        "view.url, views.url"
    })
    void findsWhatAMistypedSettingMeans(String typed, String meant) {
        assertThat(NAMES.nearest(typed)).isEqualTo(meant);
    }
}
