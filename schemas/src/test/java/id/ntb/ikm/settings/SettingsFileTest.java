package id.ntb.ikm.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    @TempDir
    private Path folder;

    private SettingsFile read(String content) {
        try {
            return SettingsFile.read(
                    Files.writeString(folder.resolve("office.properties"), content), SettingNamesTest.NAMES);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void takesBlanksAwayAndCommentsToo() {
        assertThat(read("# kantor\n\noffice = 5202  \n! catatan\nviews.url:http://v\n")
                        .settings())
                .containsEntry("office", "5202")
                .containsEntry("views.url", "http://v")
                .hasSize(2);
    }

    @Test
    void takesAByteOrderMarkForNoPartOfTheFirstKey() {
        assertThat(read("\uFEFFoffice = 5202\nviews.url:http://v\n").settings())
                .containsEntry("office", "5202")
                .hasSize(2);
    }

    @Test
    void readsUtf8() {
        assertThat(read("ssl.key.password=kafé\n").settings()).containsEntry("ssl.key.password", "kafé");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outbox.directory",
                "owner.key.file",
                "ssl.keystore.location",
                "ssl.truststore.location",
                "schema.registry.ssl.truststore.location"
            })
    void meansPathsFromWhereItLies(String key) {
        assertThat(read(key + "=rahasia/a.p12\n").settings().get(key))
                .isEqualTo(folder.resolve("rahasia/a.p12").toString());
    }

    @Test
    void keepsPathsThatAreWhole() {
        assertThat(read("outbox.directory=/var/ikm\n").settings()).containsEntry("outbox.directory", "/var/ikm");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    office=5202\\nkantor=5202         | :2: | "kantor"
                    # a\\n\\nbootstrap.server=x:1     | :3: | did you mean "bootstrap.servers"?
                    offfice=5202                      | :1: | did you mean "office"?
                    """)
    void namesTheLineOfAKeyThatIsNotKnown(String content, String line, String reason) {
        assertThatThrownBy(() -> read(content.replace("\\n", "\n")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("office.properties" + line)
                .hasMessageContaining(reason);
    }

    /** A properties file takes single backslashes away: {@code C:\ikm} would be {@code C:ikm}, and nobody would see why. */
    @ParameterizedTest
    @ValueSource(strings = {"ssl.truststore.location=C:\\ikm\\trust.p12", "owner.key.file = kunci\\k.txt"})
    void refusesPathsThatWouldLoseTheirBackslashes(String line) {
        assertThatThrownBy(() -> read("office=5202\n" + line + "\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("office.properties:2")
                .hasMessageContaining("write folders with /");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ssl.truststore.location=C:\\\\ikm\\\\trust.p12", "ssl.truststore.location=C\\:/ikm/trust.p12"})
    void takesBackslashesThatAreWrittenTwice(String line) {
        assertThat(read(line + "\n").settings()).containsKey("ssl.truststore.location");
    }

    @Test
    void saysThatItCannotBeRead() {
        assertThatThrownBy(() -> SettingsFile.read(folder.resolve("tidak-ada.properties"), SettingNamesTest.NAMES))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("the settings file cannot be read");
    }
}
