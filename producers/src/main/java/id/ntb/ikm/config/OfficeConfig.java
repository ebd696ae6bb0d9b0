package id.ntb.ikm.config;

import id.ntb.ikm.settings.Environment;
import id.ntb.ikm.settings.SettingNames;
import id.ntb.ikm.settings.SettingsException;
import id.ntb.ikm.settings.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An office's settings as they are in effect: the command line over the environment, the environment over the office's
 * file, the file over what holds without any.
 */
public final class OfficeConfig {

    private static final String FILE_VARIABLE = "IKM_OFFICE_CONFIG";
    private static final Path USUAL_FILE = Path.of("office.properties");

    private static final Map<String, String> DEFAULTS = Map.of(
            OfficeKeys.BOOTSTRAP_SERVERS, "127.0.0.1:9092",
            OfficeKeys.REGISTRY, "http://127.0.0.1:8081/apis/ccompat/v7",
            OfficeKeys.VIEWS, "http://127.0.0.1:8080",
            OfficeKeys.OUTBOX, "outbox");

    private record Setting(String value, String origin) {}

    private final Optional<Path> file;
    private final SortedMap<String, Setting> settings;

    private OfficeConfig(Optional<Path> file, SortedMap<String, Setting> settings) {
        this.file = file;
        this.settings = Collections.unmodifiableSortedMap(settings);
    }

    /**
     * Reads and joins the settings.
     *
     * @param named file that the command line names; else {@code IKM_OFFICE_CONFIG} may name one, and else
     *     {@code office.properties} in the working directory is read where it is present
     * @param variables the environment
     * @param options what the command line states, by the names of the settings
     * @throws SettingsException when a file cannot be read or has an unknown setting
     */
    public static OfficeConfig load(Optional<Path> named, Map<String, String> variables, Map<String, String> options) {
        Environment environment = new Environment(OfficeKeys.NAMES, variables);
        Optional<Path> file = named.or(() -> environment.stated(FILE_VARIABLE).map(Path::of))
                .or(() -> Optional.of(USUAL_FILE).filter(Files::exists));
        SortedMap<String, Setting> settings = new TreeMap<>();
        put(settings, DEFAULTS, "bawaan / default");
        file.map(path -> SettingsFile.read(path, OfficeKeys.NAMES))
                .ifPresent(read -> put(settings, read.settings(), read.path().toString()));
        put(settings, environment.settings(), "lingkungan / environment");
        put(settings, options, "perintah / command line");
        return new OfficeConfig(file, settings);
    }

    private static void put(SortedMap<String, Setting> settings, Map<String, String> more, String origin) {
        more.forEach((key, value) -> settings.put(key, new Setting(value, origin)));
    }

    /** The variables that an office's own settings can be stated by, beside those of the clients. */
    public static Set<String> variables() {
        return Stream.concat(
                        Stream.of(FILE_VARIABLE),
                        OfficeKeys.NAMES.own().stream().map(OfficeKeys.NAMES::environmentName))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The settings file that was read. */
    public Optional<Path> file() {
        return file;
    }

    /** Regency code of the office. */
    public Optional<String> office() {
        return value(OfficeKeys.OFFICE);
    }

    /** Where the outboxes are. */
    public Path outboxDirectory() {
        return Path.of(value(OfficeKeys.OUTBOX).orElseThrow());
    }

    /** The province's key that hides the numbers of owners' identity cards. */
    public Optional<Path> ownerKeyFile() {
        return value(OfficeKeys.OWNER_KEY).map(Path::of);
    }

    /** Base address of the view server. */
    public String viewsUrl() {
        return value(OfficeKeys.VIEWS).orElseThrow();
    }

    /** What the view server is shown; a secret. */
    public Optional<String> viewsToken() {
        return value(OfficeKeys.TOKEN);
    }

    /** Addresses of the broker, as the Kafka client takes them. */
    public String bootstrapServers() {
        return value(OfficeKeys.BOOTSTRAP_SERVERS).orElseThrow();
    }

    /** Base address of the schema registry. */
    public String registryUrl() {
        return value(OfficeKeys.REGISTRY).orElseThrow();
    }

    /** What the Kafka client and the registry's client are set up with, by their own names; with secrets. */
    public Properties clientProperties() {
        Properties properties = new Properties();
        settings.forEach((key, setting) -> {
            if (!OfficeKeys.NAMES.own().contains(key)) {
                properties.setProperty(key, setting.value());
            }
        });
        return properties;
    }

    /** Those of the settings that a client of these names knows; with secrets. */
    public Map<String, String> clientSettings(Set<String> names) {
        Map<String, String> known = new HashMap<>();
        settings.forEach((key, setting) -> {
            if (names.contains(key)) {
                known.put(key, setting.value());
            }
        });
        return known;
    }

    /** What the registry's client is set up with; with secrets. */
    public Map<String, String> registrySettings() {
        return clientSettings(SettingNames.REGISTRY_CLIENT);
    }

    /** Each setting with where it is from, for people; secrets are not shown. */
    public List<String> describe() {
        return settings.entrySet().stream()
                .map(entry -> entry.getKey() + " = "
                        + shown(entry.getKey(), entry.getValue().value()) + "  ("
                        + entry.getValue().origin() + ")")
                .toList();
    }

    private static String shown(String key, String value) {
        return SettingNames.isSecret(key) ? "********" : value;
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(settings.get(key)).map(Setting::value);
    }
}
