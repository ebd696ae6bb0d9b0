package id.ntb.ikm.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long NOW = 1_750_000_000_000L;
    private static final long DAY = 86_400_000;

    private final Arrivals arrivals = new Arrivals();
    private final Pace pace = new Pace(arrivals);
    private final Pace other = new Pace(arrivals);

    @Test
    void sendsAMomentAtEveryTickWhileRecordsComeAsTheyArePublished() {
        pace.received(NOW - 10, NOW);

        assertThat(pace.momentDue(NOW + 1)).isTrue();
        assertThat(pace.momentDue(NOW + 101)).isTrue();
        assertThat(pace.profiles(NOW + 101)).isPositive();
    }

    @Test
    void sendsFewMomentsAndNoProfilesWhileItCatchesUp() {
        pace.received(NOW - DAY, NOW);
        assertThat(pace.momentDue(NOW)).isTrue();

        pace.received(NOW - DAY, NOW + 900);

        assertThat(pace.momentDue(NOW + 1_000)).isFalse();
        assertThat(pace.profiles(NOW + 1_000)).isZero();
    }

    /** One consumer hands out one task's backlog after the other. */
    @Test
    void goesOnCatchingUpWhileOldRecordsComeToAnotherTask() {
        pace.received(NOW - DAY, NOW);
        other.received(NOW - DAY, NOW + 4_900);

        assertThat(pace.catchingUp(NOW + 5_000)).isTrue();
    }

    @Test
    void hasCaughtUpASecondAfterTheLastOldRecordOfAll() {
        pace.received(NOW - DAY, NOW);

        assertThat(pace.catchingUp(NOW + 999)).isTrue();
        assertThat(pace.catchingUp(NOW + 1_000)).isFalse();
        assertThat(pace.momentDue(NOW + 1_000)).isTrue();
    }

    /** Otherwise what it has merged would stay unseen for as long as others are busy. */
    @Test
    void hasCaughtUpThoughRecordsKeepComingToAnotherTaskAsTheyArePublished() {
        pace.received(NOW - DAY, NOW);
        for (long at = NOW; at <= NOW + 2_000; at += 100) {
            other.received(at - 10, at);
        }

        assertThat(pace.catchingUp(NOW + 2_000)).isFalse();
        assertThat(pace.profiles(NOW + 2_000)).isPositive();
    }
}
