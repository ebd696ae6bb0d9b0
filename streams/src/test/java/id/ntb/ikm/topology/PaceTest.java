package id.ntb.ikm.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long NOW = 1_750_000_000_000L;

    private final AtomicLong lag = new AtomicLong();
    private final Pace pace = new Pace(lag::get);

    @BeforeEach
    void takeARecord() {
        pace.received(NOW);
    }

    @Test
    void sendsAMomentAtEveryTickWhileItKeepsUp() {
        look(0);

        assertThat(pace.momentDue(NOW + 1)).isTrue();
        assertThat(pace.momentDue(NOW + 101)).isTrue();
        assertThat(pace.profiles(NOW + 101)).isPositive();
    }

    @Test
    void sendsFewMomentsAndNoProfilesWhileItCatchesUp() {
        look(Pace.FAR_BEHIND + 1);

        assertThat(pace.momentDue(NOW)).isTrue();
        assertThat(pace.momentDue(NOW + 1_000)).isFalse();
        assertThat(pace.profiles(NOW + 1_000)).isZero();
        assertThat(pace.momentDue(NOW + 4_000)).isTrue();
    }

    /** Or a steady stream, of which some is always waiting, would count as history. */
    @Test
    void doesNotCatchUpBecauseSomeRecordsWait() {
        look(Pace.FAR_BEHIND);

        assertThat(pace.catchingUp()).isFalse();
    }

    @Test
    void hasCaughtUpAsSoonAsLittleIsLeft() {
        look(Pace.FAR_BEHIND + 1);
        pace.momentDue(NOW);

        look(Pace.CLOSE_BEHIND + 1);
        assertThat(pace.catchingUp()).isTrue();

        look(Pace.CLOSE_BEHIND);
        assertThat(pace.catchingUp()).isFalse();
        assertThat(pace.momentDue(NOW + 1)).isTrue();
    }

    @Test
    void sendsMoreProfilesWhenNothingComes() {
        look(0);

        assertThat(pace.profiles(NOW + 10_000)).isGreaterThan(pace.profiles(NOW + 1));
    }

    private void look(long records) {
        lag.set(records);
        pace.look();
    }
}
