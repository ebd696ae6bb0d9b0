package id.ntb.ikm.asof;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** How far a run has come; for any number of threads. */
public final class AsOfProgress {

    private final LongAdder read = new LongAdder();
    private final AtomicLong total = new AtomicLong();

    void begin(long records) {
        total.set(records);
    }

    void add(int records) {
        read.add(records);
    }

    /** Records read so far. */
    public long read() {
        return read.sum();
    }

    /** Offsets there are to read, which are at least as many as records; zero until that is known. */
    public long total() {
        return total.get();
    }
}
