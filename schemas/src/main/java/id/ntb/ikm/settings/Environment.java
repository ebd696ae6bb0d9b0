package id.ntb.ikm.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The environment variables that are settings; all others are not looked at. */
public record Environment(SettingNames names, Map<String, String> variables) {

    private static final String FILE = "_FILE";

    /**
     * Those of the names that a variable states.
     *
     * @throws SettingsException when the file of a secret cannot be read
     */
    public SortedMap<String, String> settings() {
        SortedMap<String, String> settings = new TreeMap<>();
        for (String key : names.all()) {
            String name = names.environmentName(key);
            stated(name)
                    .or(() -> SettingNames.isSecret(key) ? contentOf(name + FILE) : Optional.empty())
                    .ifPresent(value -> settings.put(key, value));
        }
        return settings;
    }

    /** An empty variable is an absent one, as Compose files leave them. */
    public Optional<String> stated(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /** So that a secret need not stand in the environment, which other processes can see. */
    private Optional<String> contentOf(String name) {
        return stated(name).map(path -> read(name, path));
    }

    private static String read(String name, String path) {
        try {
            return Files.readString(Path.of(path), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new SettingsException(
                    name + ": berkas tidak dapat dibaca / the file cannot be read: " + path + " (" + e + ")", e);
        }
    }
}
