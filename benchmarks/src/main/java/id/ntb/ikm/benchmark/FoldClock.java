package id.ntb.ikm.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Adds up the processor time of one kind of work in the thread that does it. */
final class FoldClock {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long nanos;
    private long events;

    void time(long count, Runnable work) {
        long begin = threads.getCurrentThreadCpuTime();
        work.run();
        nanos += threads.getCurrentThreadCpuTime() - begin;
        events += count;
    }

    long nanos() {
        return nanos;
    }

    double microsPerEvent() {
        return events == 0 ? 0 : nanos / 1e3 / events;
    }
}
