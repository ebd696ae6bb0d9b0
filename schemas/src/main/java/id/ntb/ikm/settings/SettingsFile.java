package id.ntb.ikm.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A {@code .properties} file in UTF-8 in which every key must be known. */
public record SettingsFile(Path path, SortedMap<String, String> settings) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A single backslash, which a {@code .properties} file takes away; two of them mean one. */
    private static final Pattern LOST_BACKSLASH = Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\\\(?![\\\\:= ]|$)");

    /**
     * Reads the file.
     *
     * @throws SettingsException when it cannot be read, or has a key that is not among {@code names}
     */
    public static SettingsFile read(Path path, SettingNames names) {
        try {
            String text = withoutMark(Files.readString(path, StandardCharsets.UTF_8));
            Properties properties = new Properties();
            Draft draft = new Draft(path, text.lines().toList(), names);
            draft.requireWholePaths();
            properties.load(new StringReader(text));
            properties.stringPropertyNames().forEach(draft::requireKnown);
            return new SettingsFile(path, draft.settings(properties));
        } catch (SettingsException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingsException(
                    path + ": berkas pengaturan tidak dapat dibaca / the settings file cannot be read (" + e + ")", e);
        }
    }

    /** Notepad begins a file in UTF-8 with a mark, which would become part of the first key. */
    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    /** The file as it is written. */
    private record Draft(Path path, List<String> lines, SettingNames names) {

        /** Paths are meant from where the file lies, not from where the command is run. */
        SortedMap<String, String> settings(Properties properties) {
            SortedMap<String, String> settings = new TreeMap<>();
            for (String key : properties.stringPropertyNames()) {
                String value = properties.getProperty(key).strip();
                settings.put(
                        key,
                        names.isPath(key)
                                ? path.toAbsolutePath().resolveSibling(value).toString()
                                : value);
            }
            return settings;
        }

        void requireKnown(String key) {
            if (!names.contains(key)) {
                throw new SettingsException(path + ":" + lineOf(key) + ": pengaturan / setting \"" + key
                        + "\" tidak dikenal; maksudnya / is unknown; did you mean \"" + names.nearest(key) + "\"?");
            }
        }

        /** Of a path with single backslashes nothing is left but letters, and nobody would see why. */
        void requireWholePaths() {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).stripLeading();
                if (names.paths().stream().anyMatch(line::startsWith)
                        && LOST_BACKSLASH.matcher(line).find()) {
                    throw new SettingsException(
                            path + ":" + (i + 1)
                                    + ": tulis folder dengan /, bukan \\ / write folders with /, not with \\: C:/ikm/trust.p12");
                }
            }
        }

        /** The first is 1; also for a key that is written with escapes, which no known key needs. */
        private int lineOf(String key) {
            return 1
                    + IntStream.range(0, lines.size())
                            .filter(i -> lines.get(i).stripLeading().startsWith(key))
                            .findFirst()
                            .orElse(0);
        }
    }
}
