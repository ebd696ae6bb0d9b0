package id.ntb.ikm.benchmark;

import java.time.Duration;

/**
 * So many records in that time.
 *
 * @param cpu that was used meanwhile
 */
record Rate(long records, Duration time, CpuTime cpu) {

    /** Does the work and takes the time. */
    static Rate of(long records, Work work) throws Exception {
        CpuTime before = CpuTime.now();
        long begin = System.nanoTime();
        work.run();
        Duration time = Duration.ofNanos(System.nanoTime() - begin);
        return new Rate(records, time, CpuTime.now().minus(before));
    }

    double perSecond() {
        return records * 1e9 / time.toNanos();
    }

    /** Microseconds of a processor that each record took. */
    double micros(Duration part) {
        return part.toNanos() / 1e3 / records;
    }

    /** What is timed. */
    interface Work {
        void run() throws Exception;
    }
}
