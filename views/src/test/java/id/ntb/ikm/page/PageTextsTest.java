package id.ntb.ikm.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTextsTest {

    /** Keys that are made of a code: a code without a text is shown as it is, so a kind of text must not be empty, that is all. */
    private static final Set<String> BY_CODE = Set.of(
            "sector",
            "flag",
            "status",
            "legality",
            "scale",
            "event",
            "channel",
            "measure",
            "map",
            "language",
            "theme",
            "parts",
            "card",
            "money",
            "col",
            "problem");

    private static final Pattern PLACES = Pattern.compile("\\{\\d}");
    private static final Pattern WORD = Pattern.compile("\"([a-zA-Z0-9.]+)\"");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys(Language.EN)).isEqualTo(keys(Language.ID));
    }

    @Test
    void bothLanguagesHavePlacesForTheSameValues() {
        Properties indonesian = texts(Language.ID);
        Properties english = texts(Language.EN);
        assertThat(keys(Language.ID)).allSatisfy(key -> assertThat(places(english.getProperty(key)))
                .as(key)
                .isEqualTo(places(indonesian.getProperty(key))));
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> used = words();
        assertThat(keys(Language.ID).stream().filter(key -> !used.contains(key) && !isByCode(key)))
                .as("texts that nothing shows")
                .isEmpty();
    }

    private static boolean isByCode(String key) {
        return key.contains(".") && BY_CODE.contains(key.substring(0, key.indexOf('.')));
    }

    /** All literals of templates and classes that may be keys. */
    private static Set<String> words() throws IOException {
        Set<String> words = new TreeSet<>();
        for (Path root : List.of(Path.of("src/main/jte"), Path.of("src/main/java/id/ntb/ikm/page"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile).map(PageTextsTest::read).forEach(text -> {
                    Matcher word = WORD.matcher(text);
                    while (word.find()) {
                        words.add(word.group(1));
                    }
                });
            }
        }
        return words;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> places(String text) {
        return PLACES.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(texts(language).stringPropertyNames());
    }

    private static Properties texts(Language language) {
        Properties properties = new Properties();
        String file = read(Path.of("src/main/resources/id/ntb/ikm/page/texts_" + language.code() + ".properties"));
        try {
            properties.load(new StringReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
