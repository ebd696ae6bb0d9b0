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
 * @param all of everything
 * @param broker of its threads
 * @param processing of the contestant's threads that process; without its clients' own threads, and without threads that have
 *     ended
 * @param compiler of the JVM; zero where the machine does not say
 * @param collector of garbage; zero where the machine does not say
 */
record CpuTime(Duration all, Duration broker, Duration processing, Duration compiler, Duration collector) {

    static CpuTime now() {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        VmThreads vm = VmThreads.ofThisProcess();
        return new CpuTime(
                Duration.ofNanos(process.getProcessCpuTime()),
                ofThreads(ThreadKind::isBroker),
                ofThreads(ThreadKind::isProcessing),
                vm.used(ThreadKind::isCompiler),
                vm.used(ThreadKind::isCollector));
    }

    private static Duration ofThreads(Predicate<String> names) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long nanos = 0;
        for (ThreadInfo info : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (info != null && names.test(info.getThreadName())) {
                nanos += Math.max(0, threads.getThreadCpuTime(info.getThreadId()));
            }
        }
        return Duration.ofNanos(nanos);
    }

    /** What is neither the broker's nor the JVM's own: contestant, its clients, and who waits for it. */
    Duration application() {
        return all.minus(broker).minus(compiler).minus(collector);
    }

    CpuTime minus(CpuTime before) {
        return new CpuTime(
                all.minus(before.all),
                broker.minus(before.broker),
                processing.minus(before.processing),
                compiler.minus(before.compiler),
                collector.minus(before.collector));
    }
}
