package id.ntb.ikm.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NiksTest {

    private static final String NIK = "5202010101700001";

    /** As a hash of an owner or of an event may well have it, one in a few thousand. */
    private static final String OWNER_HASH = "abcdef" + NIK + "a".repeat(42);

    private static final String EVENT_ID = NIK + "f".repeat(16);

    @Test
    void takesNoDigitsOfAHashForANik() {
        assertThat(OWNER_HASH).hasSize(64);
        assertThat(Niks.isIn(OWNER_HASH)).isFalse();
        assertThat(Niks.isIn("NIK:hmac:" + OWNER_HASH)).isFalse();
        assertThat(Niks.isIn(EVENT_ID)).isFalse();
        assertThat(Niks.hide(OWNER_HASH)).isEqualTo(OWNER_HASH);
    }

    @Test
    void takesNoDigitsOfAUuidForANik() {
        assertThat(Niks.isIn("22167614-1106-4999-8a4b-0123456789ab")).isFalse();
        assertThat(Niks.isIn("urn:uuid:52020101-0170-0001-8a4b-0123456789AB")).isFalse();
        assertThat(Niks.isIn("22167614-1106-4999-8000-012345678901")).isFalse();
    }

    @Test
    void findsANikBesideAHash() {
        assertThat(Niks.hide(OWNER_HASH + " " + NIK)).isEqualTo(OWNER_HASH + " " + Niks.HIDDEN);
        assertThat(Niks.hide(NIK + " " + OWNER_HASH)).isEqualTo(Niks.HIDDEN + " " + OWNER_HASH);
        assertThat(Niks.isIn("a" + NIK)).isTrue();
    }

    @Test
    void findsANikHoweverItIsSpaced() {
        for (String nik : List.of(
                "NIK 5202 0101 0170 0001",
                "5202-0101-0170-0001",
                "5202/0101/0170/0001",
                "520201.010170.0001",
                "5202  0101  0170  0001",
                "5202 / 0101 / 0170 / 0001",
                "5202\u00a00101\u00a00170\u00a00001",
                "5202\u20090101\u202f0170\u30000001",
                "5202\u200b0101\u200d0170\u00ad0001",
                "5202\u20130101\u20140170\u20100001",
                "5202\t0101\n0170\r\n0001",
                "５２０２０１０１０１７００００１",
                "5²02010101700001",
                "٥٢٠٢٠١٠١٠١٧٠٠٠٠١",
                "NIK" + NIK,
                "UD ABDUL HAMID " + NIK,
                "NO ID " + NIK,
                "KTP:" + NIK + ".")) {
            assertThat(Niks.isIn(nik)).describedAs(nik).isTrue();
            assertThat(Niks.hide(nik)).describedAs(nik).contains(Niks.HIDDEN).doesNotContain("0170");
        }
    }

    @Test
    void hidesNothingButTheNik() {
        assertThat(Niks.hide("a 5202-0101-0170-0001/2023 b")).isEqualTo("a (NIK)/2023 b");
        assertThat(Niks.hide("2023/" + NIK + "|" + NIK)).isEqualTo("2023/(NIK)|(NIK)");
        assertThat(Niks.hide("½ kg ５２０２０１０１０１７００００１ é")).isEqualTo("½ kg (NIK) é");
        assertThat(Niks.hide("\ud835\udfd3202010101700001!")).isEqualTo("(NIK)!");
    }

    @Test
    void findsANikThatBeginsWithinAnotherNumber() {
        assertThat(Niks.hide("12 " + NIK)).isEqualTo("12 (NIK)");
        assertThat(Niks.hide("3 2 1 5202 0101 0170 0001")).endsWith("(NIK)");
    }

    @Test
    void passesOverNumbersOfOtherKinds() {
        for (String other : List.of(
                "ID5202010101700001",
                "MD 5202010101700001",
                "0123456789012/2024",
                "1234567890123",
                "52020101017000",
                "52020101017000011",
                "5202019901700001",
                "2025-03-31 09:00:00.123",
                "a1b2c3d4e5f6a7b8c9d0")) {
            assertThat(Niks.isIn(other)).describedAs(other).isFalse();
        }
    }

    @Test
    void hidesWhateverHasSixteenDigitsWhereANikIsExpected() {
        assertThat(Niks.hideAll("9999999999999999;x")).isEqualTo("(NIK);x");
        assertThat(Niks.hideAll("99999999999999999")).isEqualTo("99999999999999999");
    }
}
