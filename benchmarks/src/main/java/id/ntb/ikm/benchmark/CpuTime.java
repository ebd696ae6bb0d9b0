package id.ntb.ikm.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * Processor time that this process has used so far.
 *
 * @param all of everything: contestant, broker, compiler, garbage collector
 * @param broker of its threads
 * @param processing of the contestant's threads that process; without its clients' own threads
 */
record CpuTime(Duration all, Duration broker, Duration processing) {

    static CpuTime now() {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new CpuTime(
                Duration.ofNanos(process.getProcessCpuTime()),
                ofThreads(name -> name.startsWith("data-plane-") || name.startsWith("kafka-scheduler")),
                ofThreads(name -> name.contains("-StreamThread-") && !name.contains("producer")));
    }

    private static Duration ofThreads(Predicate<String> names) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long nanos = 0;
        for (long id : threads.getAllThreadIds()) {
            ThreadInfo info = threads.getThreadInfo(id);
            if (info != null && names.test(info.getThreadName())) {
                nanos += Math.max(0, threads.getThreadCpuTime(id));
            }
        }
        return Duration.ofNanos(nanos);
    }

    CpuTime minus(CpuTime before) {
        return new CpuTime(all.minus(before.all), broker.minus(before.broker), processing.minus(before.processing));
    }
}
