package id.ntb.ikm.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * So many records in that time.
 *
 * @param cpu that was used meanwhile
 */
record Rate(long records, Duration time, CpuTime cpu) {

    static final String PER_SECOND = "rate";

    private static final String MICROS = "µs/event";

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

    /** Processor time is that of all cores, for each record. */
    MeasuredLine line(String name) {
        return MeasuredLine.of(
                name,
                List.of(
                        new MeasuredValue("events", records, ""),
                        new MeasuredValue(PER_SECOND, perSecond(), "events/s"),
                        micros("CPU", cpu.all()),
                        micros("broker", cpu.broker()),
                        micros("application", cpu.application()),
                        micros("processing", cpu.processing()),
                        micros("compiler", cpu.compiler()),
                        micros("collector", cpu.collector())));
    }

    private MeasuredValue micros(String name, Duration part) {
        return new MeasuredValue(name, part.toNanos() / 1e3 / records, MICROS);
    }

    /** What is timed. */
    interface Work {
        void run() throws Exception;
    }
}
