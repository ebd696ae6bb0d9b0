package id.ntb.ikm.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.reference.ReferenceFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesFingerprintTest {

    private static final Path SHIPPED = Path.of("src/main/resources/id/ntb/ikm/reference");

    /** Files that lie there and decide about no figure. */
    private static final List<String> WITHOUT_A_SAY = List.of("kbli_code_reuse_2020_2025.csv");

    private final RulesFingerprint shipped = RulesFingerprint.of(ReferenceFiles.SHIPPED);

    @Test
    void isTheSameEachTime() {
        assertThat(shipped.hex()).matches("[0-9a-f]{64}");
        assertThat(RulesFingerprint.of(ReferenceFiles.SHIPPED)).isEqualTo(shipped);
    }

    @Test
    void changesWithOneCommodityAndSaysWhere() {
        RulesFingerprint other = RulesFingerprint.of(with("commodity_kbli.csv", "PANGAN", "KERAJINAN"));
        assertThat(other.hex()).isNotEqualTo(shipped.hex());
        assertThat(other.differences(shipped.parts())).containsExactly("commodity_kbli.csv");
    }

    @Test
    void changesWithTheVersionOfTheRulesAndSaysSo() {
        RulesFingerprint next = RulesFingerprint.of(ReferenceFiles.SHIPPED, RulesFingerprint.VERSION + 1);
        assertThat(next.hex()).isNotEqualTo(shipped.hex());
        assertThat(next.differences(shipped.parts())).containsExactly(RulesFingerprint.CODE);
    }

    @Test
    void namesEveryPartWhereNothingIsKnownOfTheOther() {
        assertThat(shipped.differences(Map.of())).isEqualTo(shipped.parts().keySet());
    }

    /** A new file belongs into the fingerprint unless no figure depends on it: decide, and add it to one of the lists. */
    @Test
    void coversEveryFileThatHasASay() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv")))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(RulesFingerprint.FILES.stream(), WITHOUT_A_SAY.stream())
                                    .toList());
        }
    }

    private static ReferenceFiles with(String file, String old, String replacement) {
        return name -> {
            byte[] bytes = ReferenceFiles.SHIPPED.open(name).readAllBytes();
            String text = new String(bytes, StandardCharsets.UTF_8);
            return new ByteArrayInputStream(
                    (name.equals(file) ? text.replaceFirst(old, replacement) : text).getBytes(StandardCharsets.UTF_8));
        };
    }
}
