package id.ntb.ikm.memory;

import java.util.Locale;

/**
 * How much heap a history needs, by its length: the state of processing, the views, and on top of both what a collector needs to
 * work in. Measured on the simulated history of 20,000 IKM (benchmarks/README.md); where texts are long it is more.
 *
 * @param events that stand in the topics, times the generations that merge them
 * @param heapBytes that this process may use
 */
public record MemoryNeed(long events, long heapBytes) {

    private static final long MB = 1 << 20;

    /** Broker, clients, views and their server, without any firm. */
    private static final long BASE_BYTES = 200 * MB;

    private static final long BYTES_PER_EVENT = 155;

    /** With less than a third to spare a catch-up is slowed down by the collector. */
    private static final long SPARE_PERCENT = 50;

    /** For this process. */
    public static MemoryNeed of(long events) {
        return new MemoryNeed(events, Runtime.getRuntime().maxMemory());
    }

    long bytes() {
        return (BASE_BYTES + events * BYTES_PER_EVENT) * (100 + SPARE_PERCENT) / 100;
    }

    boolean fits() {
        return bytes() <= heapBytes;
    }

    /** What there is and what is needed, and where it does not fit, what to do. */
    public String text() {
        String facts = String.format(
                Locale.ROOT,
                "%,d events to merge, once for each generation, need about %,d MB of heap, of %,d MB",
                events,
                bytes() / MB,
                heapBytes / MB);
        return fits() ? facts : facts + ". " + advice(bytes());
    }

    private static String advice(long bytes) {
        return "Memori kurang / too little memory: start again with IKM_JAVA_OPTIONS=-Xmx%dm".formatted(bytes / MB);
    }

    /** The advice where the heap is full, whatever was expected. */
    static String adviceAt(long heapBytes) {
        return advice(heapBytes * 3 / 2);
    }
}
