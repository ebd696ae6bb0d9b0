package id.ntb.ikm.topology;

import java.util.concurrent.atomic.AtomicLong;

/**
 * When the last old record came to any task of this process: one that had waited in its topic. Records as they are published do not
 * count, or a task that has caught up would wait for as long as others are busy.
 */
final class Arrivals {

    /** Nobody needs it more exactly, and the threads do not have to pass it to and fro with every record. */
    private static final long EXACT_TO_MS = 20;

    private final AtomicLong last = new AtomicLong();

    void received(long now) {
        if (now - last.get() >= EXACT_TO_MS) {
            last.set(now);
        }
    }

    /** In ms since the epoch; 0 where none has come. */
    long last() {
        return last.get();
    }
}
