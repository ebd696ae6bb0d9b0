package id.ntb.ikm.sheet;

import static org.assertj.core.api.Assertions.assertThat;

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
    void findsANikBesideAHash() {
        assertThat(Niks.hide(OWNER_HASH + " " + NIK)).isEqualTo(OWNER_HASH + " " + Niks.HIDDEN);
        assertThat(Niks.isIn("a" + NIK)).isTrue();
    }

    @Test
    void findsANikHoweverItIsSpaced() {
        assertThat(Niks.isIn("NIK 5202 0101 0170 0001")).isTrue();
        assertThat(Niks.isIn("5202-0101-0170-0001")).isTrue();
    }

    @Test
    void passesOverNumbersOfOtherKinds() {
        assertThat(Niks.isIn("ID5202010101700001")).isFalse();
        assertThat(Niks.isIn("0123456789012/2024")).isFalse();
        assertThat(Niks.isIn("52020101017000")).isFalse();
    }
}
