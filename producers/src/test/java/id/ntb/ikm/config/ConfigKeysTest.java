package id.ntb.ikm.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigKeysTest {

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
        assertThat(ConfigKeys.environmentName(key)).isEqualTo(variable);
        assertThat(ConfigKeys.all()).contains(key);
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
        assertThat(ConfigKeys.isSecret(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "bootstrap.servers", "ssl.truststore.location", "sasl.mechanism", "views.url"})
    void showsTheRest(String key) {
        assertThat(ConfigKeys.isSecret(key)).isFalse();
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
        assertThat(ConfigKeys.nearest(typed)).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "kitten, sitting, 3",
        "office, office, 0",
        "'', office, 6",
        "office, '', 6",
        "office, ofice, 1",
        "ab, ba, 2",
        "flaw, lawn, 2"
    })
    void countsLettersToAddDropOrChange(String from, String to, int distance) {
        assertThat(EditDistance.between(from, to)).isEqualTo(distance);
        assertThat(EditDistance.between(to, from)).isEqualTo(distance);
    }
}
