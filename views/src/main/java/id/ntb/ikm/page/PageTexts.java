package id.ntb.ikm.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** The texts of pages in one language; {@code {0}}, {@code {1}} … stand for what is put in. */
final class PageTexts {

    private final Map<String, String> byKey;

    private PageTexts(Properties properties) {
        byKey = properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    static PageTexts in(Language language) {
        Properties properties = new Properties();
        try (InputStream file = PageTexts.class.getResourceAsStream("texts_" + language.code() + ".properties");
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PageTexts(properties);
    }

    /** The text of that key, which there must be. */
    String get(String key, Object... values) {
        String text = find(key).orElseThrow(() -> new IllegalArgumentException("there is no text " + key));
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
