package id.ntb.ikm.topology;

import id.ntb.ikm.intake.InputLag;

/**
 * How much a task sends on at a tick: the more there is to merge, the less, because what is merged in the meantime makes it
 * out of date anyway. All times are in ms since the epoch.
 */
final class Pace {

    /** Merging these takes seconds: whoever is so far behind has been away, or reads history. */
    static final long FAR_BEHIND = 50_000;

    /** Merging these takes a moment, and under steady traffic there are always some. */
    static final long CLOSE_BEHIND = 5_000;

    /** What steady traffic leaves between two commits; with less there is time for profiles. */
    static final long HARDLY_BEHIND = 1_000;

    /** A profile takes as long as many events; changed firms wait in turn and never get lost. */
    private static final int PROFILES_IDLE = 100;

    private static final int PROFILES_MERGING = 5;

    /** Few enough for a commit that is soon over: so the live path has run hundreds of times when the task is ready. */
    private static final int PROFILES_AFTER_CATCH_UP = 25;

    /** Or a province ten times as large would not be ready, and its figures stand nearly still, for a minute. */
    static final int MOST_OWED = 5_000;

    /** Longer than a long tick: a task that had no time for records since the last tick is anything but idle. */
    private static final long IDLE_MS = 500;

    /** While catching up nearly every sum changes all the time, and sending one takes longer than adding to it. */
    private static final long MOMENT_CATCHING_UP_MS = 4_000;

    private final InputLag lag;
    private boolean catchingUp;
    private boolean wasFarBehind;
    private boolean hardlyBehind;
    private boolean caughtUp;
    private int owed;
    private long receivedAt;
    private long momentAt;

    Pace(InputLag lag) {
        this.lag = lag;
    }

    /** Takes note of a record. */
    void received(long now) {
        receivedAt = now;
    }

    /**
     * Looks, once at each tick, whether the task is catching up. Only a catch-up leaves profiles owed: a start after a kill, which may
     * find as many waiting, is to show the news first.
     *
     * @param waiting firms whose profiles are to be sent
     */
    void look(int waiting) {
        long records = lag.records();
        catchingUp = records > (catchingUp ? CLOSE_BEHIND : FAR_BEHIND);
        wasFarBehind |= catchingUp;
        hardlyBehind = records <= HARDLY_BEHIND;
        if (!caughtUp && hardlyBehind && lag.isKnown()) {
            caughtUp = true;
            owed = wasFarBehind ? Math.min(waiting, MOST_OWED) : 0;
        }
    }

    /** How many profiles the tick may send at most: none of a firm that is about to be another. */
    int profiles(long now) {
        if (catchingUp) {
            return 0;
        }
        if (owesProfiles()) {
            return PROFILES_AFTER_CATCH_UP;
        }
        return idle(now) ? PROFILES_IDLE : PROFILES_MERGING;
    }

    /** Takes note of profiles that have been sent. */
    void sent(int profiles) {
        owed = Math.max(0, owed - profiles);
    }

    /** Whether profiles of the first catch-up can go out now, without waiting for the next tick. */
    boolean owesProfiles() {
        return owed > 0 && hardlyBehind;
    }

    /** Whether the task is through with all that stood in its topics when it began. */
    boolean isReady() {
        return caughtUp && owed == 0;
    }

    /** Whether the tick is to send the task's sums. */
    boolean momentDue(long now) {
        boolean due = !catchingUp || now - momentAt >= MOMENT_CATCHING_UP_MS;
        momentAt = due ? now : momentAt;
        return due;
    }

    boolean catchingUp() {
        return catchingUp;
    }

    boolean idle(long now) {
        return now - receivedAt >= IDLE_MS;
    }
}
