package id.ntb.ikm.settings;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;

/**
 * Which settings a command knows: its own, those of Kafka's client and those of Confluent's registry client, by their own
 * names.
 *
 * @param own of the command itself
 * @param kafka of Kafka's client
 * @param registry of the registry's client
 * @param ownPaths those of {@code own} that are paths
 */
public record SettingNames(Set<String> own, Set<String> kafka, Set<String> registry, Set<String> ownPaths) {

    /** The address of the schema registry, by Confluent's name. */
    public static final String REGISTRY_URL = "schema.registry.url";

    /** What the client of the registry knows, by Confluent's names. */
    public static final Set<String> REGISTRY_CLIENT = Set.of(
            REGISTRY_URL,
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

    private static final Set<String> CLIENT_PATHS = Set.of(
            "ssl.keystore.location",
            "ssl.truststore.location",
            "schema.registry.ssl.keystore.location",
            "schema.registry.ssl.truststore.location");

    private static final List<String> SECRET_ENDINGS =
            List.of("password", "user.info", "token", "secret", "jaas.config");

    private static final List<ConfigDef> KAFKA =
            List.of(ProducerConfig.configDef(), ConsumerConfig.configDef(), AdminClientConfig.configDef());

    boolean contains(String name) {
        return own.contains(name) || kafka.contains(name) || registry.contains(name);
    }

    SortedSet<String> all() {
        SortedSet<String> all = new TreeSet<>(kafka);
        all.addAll(own);
        all.addAll(registry);
        return all;
    }

    /** Whether it names a file or a folder. */
    boolean isPath(String name) {
        return paths().contains(name);
    }

    Set<String> paths() {
        Set<String> paths = new TreeSet<>(CLIENT_PATHS);
        paths.addAll(ownPaths);
        return paths;
    }

    /** Whether its value must never be shown. */
    public static boolean isSecret(String name) {
        return KAFKA.stream().anyMatch(definition -> isPassword(definition, name))
                || SECRET_ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static boolean isPassword(ConfigDef definition, String name) {
        ConfigDef.ConfigKey key = definition.configKeys().get(name);
        return key != null && key.type == ConfigDef.Type.PASSWORD;
    }

    /** E.g. {@code KAFKA_BOOTSTRAP_SERVERS}, {@code SCHEMA_REGISTRY_URL}, {@code IKM_OUTBOX_DIRECTORY}. */
    public String environmentName(String name) {
        String upper = name.toUpperCase(Locale.ROOT).replace('.', '_');
        if (own.contains(name)) {
            return "IKM_" + upper;
        }
        if (registry.contains(name)) {
            return upper.startsWith("SCHEMA_REGISTRY_") ? upper : "SCHEMA_REGISTRY_" + upper;
        }
        return "KAFKA_" + upper;
    }

    /** The known name that a mistyped one most likely means. */
    String nearest(String name) {
        return EditDistance.nearest(name, all());
    }
}
