package id.ntb.ikm.benchmark;

import id.ntb.ikm.sandbox.KafkaVersion;
import java.lang.management.ManagementFactory;

/**
 * What broker, registry and contestant shared.
 *
 * @param heapMegabytes the most that this JVM may take
 * @param load of the last minute before the run, by all that runs on the machine; negative where it does not say
 */
record MeasuredMachine(int cores, long heapMegabytes, String java, String kafka, double load) {

    static MeasuredMachine now() {
        Runtime runtime = Runtime.getRuntime();
        return new MeasuredMachine(
                runtime.availableProcessors(),
                runtime.maxMemory() >> 20,
                Runtime.version().toString(),
                KafkaVersion.onClassPath(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
