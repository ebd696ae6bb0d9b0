package id.ntb.ikm.config;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;

/** The settings there are: the office's own, the Kafka client's and those of Confluent's registry client. */
final class ConfigKeys {

    static final String OFFICE = "office";
    static final String OUTBOX = "outbox.directory";
    static final String OWNER_KEY = "owner.key.file";
    static final String VIEWS = "views.url";
    static final String BOOTSTRAP_SERVERS = "bootstrap.servers";
    static final String REGISTRY = "schema.registry.url";

    private static final Set<String> OWN = Set.of(OFFICE, OUTBOX, OWNER_KEY, VIEWS);

    /** What the client of the registry knows, by Confluent's names. */
    static final Set<String> REGISTRY_CLIENT = Set.of(
            REGISTRY,
            "basic.auth.credentials.source",
            "basic.auth.user.info",
            "bearer.auth.credentials.source",
            "bearer.auth.token",
            "schema.registry.basic.auth.user.info",
            "schema.registry.ssl.endpoint.identification.algorithm",
            "schema.registry.ssl.key.password",
            "schema.registry.ssl.keystore.location",
            "schema.registry.ssl.keystore.password",
            "schema.registry.ssl.keystore.type",
            "schema.registry.ssl.truststore.location",
            "schema.registry.ssl.truststore.password",
            "schema.registry.ssl.truststore.type",
            "proxy.host",
            "proxy.port");

    private static final List<String> SECRET_ENDINGS =
            List.of("password", "user.info", "token", "secret", "jaas.config");

    private static final ConfigDef KAFKA = ProducerConfig.configDef();

    private ConfigKeys() {}

    static SortedSet<String> all() {
        SortedSet<String> all = new TreeSet<>(KAFKA.names());
        all.addAll(OWN);
        all.addAll(REGISTRY_CLIENT);
        return all;
    }

    /** Whether the setting is for the clients, and not for this command itself. */
    static boolean isForClients(String key) {
        return !OWN.contains(key);
    }

    static boolean isSecret(String key) {
        boolean kafkas = KAFKA.names().contains(key) && KAFKA.configKeys().get(key).type == ConfigDef.Type.PASSWORD;
        return kafkas || SECRET_ENDINGS.stream().anyMatch(key::endsWith);
    }

    /** E.g. {@code KAFKA_BOOTSTRAP_SERVERS}, {@code SCHEMA_REGISTRY_URL}, {@code IKM_OUTBOX_DIRECTORY}. */
    static String environmentName(String key) {
        String name = key.toUpperCase(Locale.ROOT).replace('.', '_');
        if (OWN.contains(key)) {
            return "IKM_" + name;
        }
        if (REGISTRY_CLIENT.contains(key)) {
            return name.startsWith("SCHEMA_REGISTRY_") ? name : "SCHEMA_REGISTRY_" + name;
        }
        return "KAFKA_" + name;
    }

    /** The known key that a mistyped one most likely means. */
    static String nearest(String key) {
        return all().stream()
                .min(Comparator.comparingInt(known -> EditDistance.between(key, known)))
                .orElseThrow();
    }
}
