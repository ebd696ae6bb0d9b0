package id.ntb.ikm.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The environment variables that are settings; all others are not looked at. */
record Environment(Map<String, String> variables) {

    private static final String FILE = "_FILE";

    SortedMap<String, String> settings() {
        SortedMap<String, String> settings = new TreeMap<>();
        for (String key : ConfigKeys.all()) {
            String name = ConfigKeys.environmentName(key);
            stated(name)
                    .or(() -> ConfigKeys.isSecret(key) ? contentOf(name + FILE) : Optional.empty())
                    .ifPresent(value -> settings.put(key, value));
        }
        return settings;
    }

    /** An empty variable is an absent one, as Compose files leave them. */
    Optional<String> stated(String name) {
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
            throw new ConfigException(
                    name + ": berkas tidak dapat dibaca / the file cannot be read: " + path + " (" + e + ")", e);
        }
    }
}
