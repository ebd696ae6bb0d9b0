package id.ntb.ikm.benchmark;

import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.reader.ViewReader;
import id.ntb.ikm.reader.ViewSnapshot;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * How long it takes at a steady rate until an event is in a snapshot of the views. Counted from the moment at which the
 * schedule sends the event, so that a publisher that is held up does not make the figures better.
 */
final class Freshness implements Measurement {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Site site;
    private final FreshnessRun run;
    private final Iterator<SpecificRecord> events;
    private final FreshnessWindows windows = new FreshnessWindows();
    private final Map<TopicPartition, Queue<Sent>> waiting = new ConcurrentHashMap<>();
    private final CountDownLatch firstSnapshot = new CountDownLatch(1);
    private final CountDownLatch allReadable;
    private volatile long begin;

    /** An event under way; {@code due} in nanoseconds since the begin. */
    private record Sent(long offset, long due) {}

    /** @param events at least as many as the run takes */
    Freshness(Site site, FreshnessRun run, Iterator<SpecificRecord> events) {
        this.site = site;
        this.run = run;
        this.events = events;
        this.allReadable = new CountDownLatch(run.events());
    }

    /** Publishes at the rate and waits until all is readable. */
    @Override
    public List<MeasuredLine> measure() throws Exception {
        try (ViewReader reader = new ViewReader(
                        LogConsumers.of(site.connection()), site.avro().deserializer());
                Publication publication = Publication.live(site)) {
            List<ProducerRecord<byte[], byte[]>> records = Stream.generate(events::next)
                    .limit(run.events())
                    .map(publication::record)
                    .toList();
            reader.addListener(this::shown);
            reader.start();
            require(firstSnapshot, "there is no snapshot of the views");
            Rate rate = Rate.of(run.events(), () -> publish(records, publication));
            return List.of(rate.line(run.text()), MeasuredLine.of(run.text(), windows.values()));
        }
    }

    private static void require(CountDownLatch reached, String problem) throws InterruptedException {
        if (!reached.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException(problem + " within " + PATIENCE);
        }
    }

    private void publish(List<ProducerRecord<byte[], byte[]>> records, Publication publication)
            throws InterruptedException {
        begin = System.nanoTime();
        for (int i = 0; i < records.size(); i++) {
            long due = run.due(i);
            for (long early = due - sinceBegin(); early > 0; early = due - sinceBegin()) {
                LockSupport.parkNanos(early);
            }
            publication.send(records.get(i), at -> sent(at, due));
        }
        require(allReadable, "not every event became readable");
    }

    private long sinceBegin() {
        return System.nanoTime() - begin;
    }

    private void sent(RecordMetadata at, long due) {
        waiting.computeIfAbsent(new TopicPartition(at.topic(), at.partition()), p -> new ConcurrentLinkedQueue<>())
                .add(new Sent(at.offset(), due));
    }

    private void shown(ViewSnapshot snapshot) {
        firstSnapshot.countDown();
        long now = sinceBegin();
        ReadableVersions.positions(snapshot.version()).forEach((partition, next) -> {
            Queue<Sent> queue = waiting.getOrDefault(partition, new ConcurrentLinkedQueue<>());
            for (Sent first = queue.peek(); first != null && first.offset() < next; first = queue.peek()) {
                windows.record(first.due(), now);
                queue.remove();
                allReadable.countDown();
            }
        });
    }
}
