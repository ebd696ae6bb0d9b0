package id.ntb.ikm.settings;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * How the clients of Kafka and of the schema registry log in (user, password, TLS), beside the addresses: the same for every
 * client that a command opens. Only what all of Kafka's clients know can be set; what exactly-once stands on cannot.
 */
public final class ClientSettings {

    /** Nothing but what the clients do by default. */
    public static final ClientSettings NONE = new ClientSettings(new TreeMap<>());

    /** The settings there are. */
    public static final SettingNames NAMES =
            new SettingNames(Set.of(), namesOfAllClients(), withoutAddress(), Set.of());

    private final SortedMap<String, String> settings;

    private ClientSettings(SortedMap<String, String> settings) {
        this.settings = settings;
    }

    /**
     * Joins the file's settings over those of the environment.
     *
     * @param file with Kafka's and Confluent's own names; where there is none, the environment alone speaks
     * @param variables the environment, e.g. {@code KAFKA_SASL_MECHANISM}; a secret may be in the file that
     *     {@code KAFKA_SASL_JAAS_CONFIG_FILE} names
     * @throws SettingsException when a file cannot be read, or has an unknown setting
     */
    public static ClientSettings load(Optional<Path> file, Map<String, String> variables) {
        SortedMap<String, String> settings = new Environment(NAMES, variables).settings();
        file.ifPresent(path -> settings.putAll(SettingsFile.read(path, NAMES).settings()));
        return new ClientSettings(settings);
    }

    /** For clients of Kafka, by Kafka's names; with secrets. */
    public Map<String, String> kafka() {
        return only(NAMES.kafka());
    }

    /** For the registry's client, by Confluent's names; with secrets. */
    public Map<String, String> registry() {
        return only(NAMES.registry());
    }

    private Map<String, String> only(Set<String> names) {
        return settings.entrySet().stream()
                .filter(setting -> names.contains(setting.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Names only: a value may be a password. */
    @Override
    public String toString() {
        return "ClientSettings" + settings.keySet();
    }

    private static Set<String> namesOfAllClients() {
        Set<String> names = new HashSet<>(AdminClientConfig.configNames());
        names.remove(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG);
        return Set.copyOf(names);
    }

    private static Set<String> withoutAddress() {
        Set<String> names = new HashSet<>(SettingNames.REGISTRY_CLIENT);
        names.remove(SettingNames.REGISTRY_URL);
        return Set.copyOf(names);
    }
}
