package id.ntb.ikm.memory;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * Notices that the heap is full. A process whose heap is nearly full does not stop, it collects garbage all the time, and what an
 * operator sees is figures that come ever later.
 */
public final class FullHeap {

    private static final int FULL_PERCENT = 92;

    /** One full heap may be the peak of a catch-up; the collector frees the rest in the next. */
    private static final int IN_A_ROW = 3;

    private final long heapBytes;
    private final CompletableFuture<String> noticed = new CompletableFuture<>();
    private int full;

    FullHeap(long heapBytes) {
        this.heapBytes = heapBytes;
    }

    /** Watches this process. */
    public static FullHeap watch() {
        FullHeap watch = new FullHeap(Runtime.getRuntime().maxMemory());
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener((notification, handback) -> watch.collected(notification), null, null);
            }
        }
        return watch;
    }

    /** Completed with what to tell the operator when the heap is full. */
    public CompletableFuture<String> noticed() {
        return noticed;
    }

    private void collected(Notification notification) {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            var collection = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
            if (collection.getGcAction().contains("major")) {
                collected(used(collection.getGcInfo()));
            }
        }
    }

    private static long used(GcInfo collection) {
        List<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName)
                .toList();
        Map<String, MemoryUsage> after = collection.getMemoryUsageAfterGc();
        return heap.stream().mapToLong(pool -> after.get(pool).getUsed()).sum();
    }

    /** Takes note of what was in use after everything had been collected, in bytes. */
    void collected(long used) {
        full = used * 100 >= heapBytes * FULL_PERCENT ? full + 1 : 0;
        if (full >= IN_A_ROW) {
            noticed.complete(
                    "the heap of %,d MB is full. %s".formatted(heapBytes >> 20, MemoryNeed.adviceAt(heapBytes)));
        }
    }
}
