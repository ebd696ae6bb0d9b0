package id.ntb.ikm.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long NOW = 1_750_000_000_000L;

    private static final int WAITING = 60;

    private final DrivenLag lag = new DrivenLag();
    private final Pace pace = new Pace(lag);

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

    @Test
    void isReadyOnceTheProfilesOfTheCatchUpAreSentHoweverManyAreNew() {
        look(Pace.FAR_BEHIND + 1);
        assertThat(pace.isReady()).isFalse();

        look(0);
        assertThat(pace.isReady()).isFalse();
        assertThat(pace.owesProfiles()).isTrue();

        pace.sent(WAITING - 1);
        look(0);
        assertThat(pace.isReady()).isFalse();

        pace.sent(1);
        look(0);
        assertThat(pace.isReady()).isTrue();
        assertThat(pace.owesProfiles()).isFalse();
    }

    /** Or the last events of a catch-up would wait for profiles. */
    @Test
    void mergesFirstAndSendsProfilesAfterwards() {
        look(Pace.FAR_BEHIND + 1);
        look(0);
        assertThat(pace.owesProfiles()).isTrue();

        look(Pace.HARDLY_BEHIND + 1);
        assertThat(pace.owesProfiles()).isFalse();
        assertThat(pace.isReady()).isFalse();
    }

    @Test
    void hasNotCaughtUpWhileEventsOfTheCatchUpAreLeft() {
        look(Pace.FAR_BEHIND + 1);
        look(Pace.HARDLY_BEHIND + 1);
        assertThat(pace.owesProfiles()).isFalse();
        pace.sent(WAITING);
        assertThat(pace.isReady()).isFalse();
    }

    /** After a kill, firms wait whose events were merged before it. */
    @Test
    void owesNothingWhereThereWasNoCatchUp() {
        look(0);
        assertThat(pace.owesProfiles()).isFalse();
        assertThat(pace.isReady()).isTrue();
    }

    @Test
    void staysReadyWhenItFallsBehind() {
        look(0);

        look(Pace.FAR_BEHIND + 1);
        assertThat(pace.isReady()).isTrue();
    }

    @Test
    void isNotReadyWhileNobodyKnowsWhatIsToCome() {
        lag.setKnown(false);
        look(0);
        assertThat(pace.isReady()).isFalse();

        lag.setKnown(true);
        look(0);
        assertThat(pace.isReady()).isTrue();
    }

    /** Or figures would stand nearly still until all firms of a large province are sent. */
    @Test
    void owesSoManyProfilesAtMost() {
        look(Pace.FAR_BEHIND + 1);
        lag.set(0);
        pace.look(Pace.MOST_OWED + 1);
        assertThat(pace.owesProfiles()).isTrue();
        pace.sent(Pace.MOST_OWED);

        assertThat(pace.isReady()).isTrue();
    }

    private void look(long records) {
        lag.set(records);
        pace.look(WAITING);
    }
}
