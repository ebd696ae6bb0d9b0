package id.ntb.ikm.topology;

/**
 * How much a task sends on at a tick: the more there is to merge, the less, because what is merged in the meantime makes it
 * out of date anyway. All times are in ms since the epoch.
 */
final class Pace {

    /** A profile takes as long as many events; changed firms wait in turn and never get lost. */
    private static final int PROFILES_IDLE = 100;

    private static final int PROFILES_MERGING = 5;

    /** Longer than a long tick: a task that had no time for records since the last tick is anything but idle. */
    private static final long IDLE_MS = 500;

    /**
     * Tasks of one thread share a consumer, which hands out one partition's backlog after the other, so one that gets nothing may
     * still have much to come; after a longer pause of all of them nothing has. (With 300 ms it was found to happen in between.)
     */
    private static final long IDLE_CATCHING_UP_MS = 1_000;

    /** A task whose last record was published longer ago than this is catching up, however slow it is at that. */
    private static final long CATCHING_UP_MS = 5_000;

    /** While catching up nearly every sum changes all the time, and sending one takes longer than adding to it. */
    private static final long MOMENT_CATCHING_UP_MS = 4_000;

    private final Arrivals arrivals;
    private long publishedAt;
    private long receivedAt;
    private long momentAt;

    /** @param arrivals of old records at all tasks of the process */
    Pace(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /** Takes note of a record. */
    void received(long recordPublishedAt, long now) {
        publishedAt = recordPublishedAt;
        receivedAt = now;
        if (behind()) {
            arrivals.received(now);
        }
    }

    /** How many profiles the tick may send at most: none of a firm that is about to be another. */
    int profiles(long now) {
        if (catchingUp(now)) {
            return 0;
        }
        return idle(now) ? PROFILES_IDLE : PROFILES_MERGING;
    }

    /** Whether the tick is to send the task's sums. */
    boolean momentDue(long now) {
        boolean due = !catchingUp(now) || now - momentAt >= MOMENT_CATCHING_UP_MS;
        momentAt = due ? now : momentAt;
        return due;
    }

    boolean catchingUp(long now) {
        return behind() && !idle(now);
    }

    private boolean idle(long now) {
        return behind() ? now - arrivals.last() >= IDLE_CATCHING_UP_MS : now - receivedAt >= IDLE_MS;
    }

    private boolean behind() {
        return receivedAt - publishedAt > CATCHING_UP_MS;
    }
}
