package id.ntb.ikm.benchmark;

import java.time.Duration;

/** So many records in that time. */
record Rate(long records, Duration time) {

    /** Does the work and takes the time. */
    static Rate of(long records, Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return new Rate(records, Duration.ofNanos(System.nanoTime() - begin));
    }

    double perSecond() {
        return records * 1e9 / time.toNanos();
    }

    /** What is timed. */
    interface Work {
        void run() throws Exception;
    }
}
