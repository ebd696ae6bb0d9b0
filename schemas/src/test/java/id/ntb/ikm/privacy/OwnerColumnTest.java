package id.ntb.ikm.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.problem.Parsed;
import id.ntb.ikm.problem.ProblemException;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerColumnTest {

    private static final String NIK = "5202014505850001";

    private final OwnerColumn column = new OwnerColumn(Optional.of(new OwnerKey(new byte[OwnerKey.LENGTH])));

    private static String code(Parsed<String> parsed) {
        return ((Parsed.Wrong<String>) parsed).problem().code();
    }

    /** HMAC-SHA256 (RFC 2104) with a key of zeros; figured out by another program. */
    @Test
    void hashesAsTheStandardSays() {
        assertThat(column.hash(NIK, false).found())
                .contains("ab0b8c895d847ae865775895a871f531c86907d7708532c91b872fecdca0b576");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5202014505850001",
                "5202 0145 0585 0001",
                "520201.450585.0001",
                "520201-450585-0001",
                "'5202014505850001"
            })
    void hashesANikHoweverItIsSpaced(String cell) {
        assertThat(column.hash(cell, false)).isEqualTo(column.hash(NIK, false));
        assertThat(column.hash(cell, false).found())
                .hasValueSatisfying(hash -> assertThat(hash).matches("[0-9a-f]{64}"));
    }

    @Test
    void hashesDifferentlyWithAnotherKey() {
        byte[] secret = new byte[OwnerKey.LENGTH];
        secret[0] = 1;

        assertThat(new OwnerColumn(Optional.of(new OwnerKey(secret))).hash(NIK, false))
                .isNotEqualTo(column.hash(NIK, false));
    }

    @Test
    void takesItsOwnTokenForTheNik() {
        String token = column.masked(NIK, false);

        assertThat(token).startsWith("NIK:hmac:").doesNotContain(NIK);
        assertThat(column.hash(token, false)).isEqualTo(column.hash(NIK, false));
        assertThat(column.hash(token.toUpperCase(Locale.ROOT), false)).isEqualTo(column.hash(NIK, false));
        assertThat(new OwnerColumn(Optional.empty()).hash(token, false)).isEqualTo(column.hash(NIK, false));
    }

    @ParameterizedTest(name = "{0} ({1}) is {2}")
    @CsvSource({
        "5.20201E+15, false, NIK_DIGITS_LOST",
        "'5,20201E+15', false, NIK_DIGITS_LOST",
        "5.20201e15, true, NIK_DIGITS_LOST",
        "5202014505850000, true, NIK_DIGITS_LOST",
        "520201450585000, false, NIK_LENGTH",
        "52020145058500011, false, NIK_LENGTH",
        "belum punya KTP, false, NIK_LENGTH"
    })
    void refusesWhatIsNoNik(String cell, boolean number, String code) {
        assertThat(code(column.hash(cell, number))).isEqualTo(code);
        assertThat(column.masked(cell, number)).doesNotContain(cell).contains("unreadable NIK");
    }

    /** Excel keeps 15 digits; as text the last one is nobody's but the owner's. */
    @Test
    void believesAZeroAtTheEndOfAText() {
        assertThat(column.hash("5202014505850000", false).found()).isPresent();
        assertThat(column.hash("5202014505850001", true).found()).isPresent();
    }

    @Test
    void saysHowManyDigitsThereAreAndNotWhich() {
        Parsed.Wrong<String> wrong = (Parsed.Wrong<String>) column.hash("520201450585000", false);

        assertThat(wrong.problem().line()).contains("15").doesNotContain("520201450585000");
    }

    @Test
    void needsAKeyForANikOnly() {
        OwnerColumn keyless = new OwnerColumn(Optional.empty());

        assertThatThrownBy(() -> keyless.hash(NIK, false))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("--owner-key")
                .hasMessageNotContaining(NIK);
        assertThat(code(keyless.hash("123", false))).isEqualTo("NIK_LENGTH");
    }
}
