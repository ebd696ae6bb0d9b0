package id.ntb.ikm.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A {@code .properties} file in UTF-8 in which every key must be known. */
record SettingsFile(Path path, SortedMap<String, String> settings) {

    /** Paths in it are meant from where it lies, not from where the command is run. */
    private static final Set<String> PATHS = Set.of(
            ConfigKeys.OUTBOX,
            ConfigKeys.OWNER_KEY,
            "ssl.keystore.location",
            "ssl.truststore.location",
            "schema.registry.ssl.keystore.location",
            "schema.registry.ssl.truststore.location");

    /** A single backslash, which a {@code .properties} file takes away; two of them mean one. */
    private static final Pattern LOST_BACKSLASH = Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\\\(?![\\\\:= ]|$)");

    /** @throws ConfigException when it cannot be read, or a key is unknown */
    static SettingsFile read(Path path) {
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            List<String> lines = text.lines().toList();
            requireWholePaths(path, lines);
            properties.load(new StringReader(text));
            properties.stringPropertyNames().forEach(key -> requireKnown(path, lines, key));
            return new SettingsFile(path, settings(path, properties));
        } catch (IOException | IllegalArgumentException e) {
            throw e instanceof ConfigException known
                    ? known
                    : new ConfigException(
                            path + ": berkas pengaturan tidak dapat dibaca / the settings file cannot be read (" + e
                                    + ")",
                            e);
        }
    }

    private static SortedMap<String, String> settings(Path path, Properties properties) {
        SortedMap<String, String> settings = new TreeMap<>();
        for (Map.Entry<Object, Object> setting : properties.entrySet()) {
            String key = setting.getKey().toString();
            String value = setting.getValue().toString().strip();
            settings.put(
                    key,
                    PATHS.contains(key)
                            ? path.toAbsolutePath().resolveSibling(value).toString()
                            : value);
        }
        return settings;
    }

    private static void requireKnown(Path path, List<String> lines, String key) {
        if (!ConfigKeys.all().contains(key)) {
            throw new ConfigException(path + ":" + lineOf(lines, key) + ": pengaturan / setting \"" + key
                    + "\" tidak dikenal; maksudnya / is unknown; did you mean \"" + ConfigKeys.nearest(key) + "\"?");
        }
    }

    /** Of a path with single backslashes nothing is left but letters, and nobody would see why. */
    private static void requireWholePaths(Path path, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripLeading();
            if (PATHS.stream().anyMatch(line::startsWith)
                    && LOST_BACKSLASH.matcher(line).find()) {
                throw new ConfigException(path + ":" + (i + 1)
                        + ": tulis folder dengan /, bukan \\ / write folders with /, not with \\: C:/ikm/trust.p12");
            }
        }
    }

    /** The first is 1; also for a key that is written with escapes, which no known key needs. */
    private static int lineOf(List<String> lines, String key) {
        return 1
                + IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).stripLeading().startsWith(key))
                        .findFirst()
                        .orElse(0);
    }
}
