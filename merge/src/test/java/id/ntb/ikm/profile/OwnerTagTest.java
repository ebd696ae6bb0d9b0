package id.ntb.ikm.profile;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Registration;
import org.junit.jupiter.api.Test;

class OwnerTagTest {

    @Test
    void isTheSameWhereverItIsComputed() {
        assertThat(OwnerTag.of(registration("3f1c")))
                .contains("b20b5ecee613030a"); // printf ikm-owner-tag:3f1c | sha256sum
    }

    @Test
    void nothingIsSaidWhereNoOwnerIs() {
        assertThat(OwnerTag.of(registration(null))).isEmpty();
        assertThat(OwnerTag.of(registration(" "))).isEmpty();
    }

    private static Registration registration(String ownerHash) {
        Registration event = new Registration();
        event.setOwnerHash(ownerHash);
        return event;
    }
}
