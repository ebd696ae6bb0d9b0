package id.ntb.ikm.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlotRowsTest {

    private static final int MANY = 100_000;

    private final SlotRows rows = new SlotRows();

    @Test
    void givesTheRowThatHadTheSlotFirst() {
        assertThat(rows.putIfAbsent(7, 2)).isZero();
        assertThat(rows.putIfAbsent(7, 3)).isEqualTo(2);
        assertThat(rows.putIfAbsent(7, 4)).isEqualTo(2);
    }

    @Test
    void takesNoTwoSlotsForOneHoweverManyShareAPlace() {
        for (int i = 1; i <= MANY; i++) {
            assertThat(rows.putIfAbsent((long) i << 40, i)).isZero();
            assertThat(rows.putIfAbsent(-i, i)).isZero();
        }
        for (int i = 1; i <= MANY; i++) {
            assertThat(rows.putIfAbsent((long) i << 40, 1 + MANY)).isEqualTo(i);
        }
    }

    @Test
    void takesZeroForASlotLikeAnyOther() {
        assertThat(rows.putIfAbsent(0, 2)).isZero();
        assertThat(rows.putIfAbsent(0, 3)).isEqualTo(2);
    }
}
