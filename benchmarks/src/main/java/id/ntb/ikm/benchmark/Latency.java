package id.ntb.ikm.benchmark;

import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.reader.ViewReader;
import id.ntb.ikm.reader.ViewSnapshot;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * How long it takes at a steady rate until an event is in a snapshot of the views. Counted from the moment at which the
 * schedule sends the event, so that a publisher that is held up does not make the figures better.
 */
final class Latency {

    /** Events per second: about two hundred times what ten offices would send all day. */
    static final int RATE = 2_000;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Site site;
    private final Histogram millis = new Histogram(3);
    private final Map<TopicPartition, Queue<Sent>> waiting = new ConcurrentHashMap<>();
    private final CountDownLatch firstSnapshot = new CountDownLatch(1);
    private final CountDownLatch allReadable;

    /** An event under way. */
    private record Sent(long offset, long nanos) {}

    Latency(Site site, Duration run) {
        this.site = site;
        this.allReadable = new CountDownLatch(Math.toIntExact(run.toMillis() * RATE / 1000));
    }

    /**
     * Publishes at the rate and waits until all is readable.
     *
     * @param events as many as the run takes
     * @return milliseconds from the scheduled sending to the snapshot
     */
    Histogram measure(Iterator<SpecificRecord> events) throws InterruptedException {
        try (ViewReader reader =
                new ViewReader(LogConsumers.of(site.connection()), site.avro().deserializer())) {
            reader.addListener(this::shown);
            reader.start();
            require(firstSnapshot, "there is no snapshot of the views");
            publish(events);
            require(allReadable, "not every event became readable");
        }
        return millis;
    }

    private static void require(CountDownLatch reached, String problem) throws InterruptedException {
        if (!reached.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException(problem + " within " + PATIENCE);
        }
    }

    private void publish(Iterator<SpecificRecord> events) {
        long begin = System.nanoTime();
        long count = allReadable.getCount();
        try (Publication publication = new Publication(site)) {
            for (long i = 0; i < count; i++) {
                long due = begin + i * TimeUnit.SECONDS.toNanos(1) / RATE;
                for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                    LockSupport.parkNanos(early);
                }
                publication.send(events.next(), at -> sent(at, due));
            }
        }
    }

    private void sent(RecordMetadata at, long due) {
        waiting.computeIfAbsent(new TopicPartition(at.topic(), at.partition()), p -> new ConcurrentLinkedQueue<>())
                .add(new Sent(at.offset(), due));
    }

    private void shown(ViewSnapshot snapshot) {
        firstSnapshot.countDown();
        long now = System.nanoTime();
        RunningPipeline.positions(snapshot.version()).forEach((partition, next) -> {
            Queue<Sent> queue = waiting.getOrDefault(partition, new ConcurrentLinkedQueue<>());
            for (Sent first = queue.peek(); first != null && first.offset() < next; first = queue.peek()) {
                millis.recordValue(TimeUnit.NANOSECONDS.toMillis(now - first.nanos()));
                queue.remove();
                allReadable.countDown();
            }
        });
    }
}
