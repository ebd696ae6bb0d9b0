package id.ntb.ikm.topology;

import java.util.concurrent.atomic.AtomicLong;

/** When the last record came to any task of this process. */
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
