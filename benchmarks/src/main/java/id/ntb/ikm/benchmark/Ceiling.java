package id.ntb.ikm.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;

/** What no pipeline of as many threads can exceed: reading every event and decoding it, and nothing else. */
final class Ceiling implements Measurement {

    static final String NAME = "ceiling";

    /** The first run, to be compared with what is measured cold itself. */
    static final String COLD = "ceiling, cold";

    private static final Duration POLL = Duration.ofSeconds(1);

    private final Site site;
    private final MeasuredLog log;

    Ceiling(Site site, MeasuredLog log) {
        this.site = site;
        this.log = log;
    }

    /** Twice: before it is compiled, and after. */
    @Override
    public List<MeasuredLine> measure() throws Exception {
        Rate cold = Rate.of(log.records(), this::readAll);
        Rate warm = Rate.of(log.records(), this::readAll);
        return List.of(cold.line(COLD), warm.line(NAME));
    }

    private void readAll() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(Site.THREADS);
        try {
            List<Future<Void>> shares = new ArrayList<>();
            for (int thread = 0; thread < Site.THREADS; thread++) {
                shares.add(threads.submit(read(shareOf(thread))));
            }
            for (Future<Void> share : shares) {
                share.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** The partitions that the pipeline's tasks of one thread would read. */
    private List<TopicPartition> shareOf(int thread) {
        return log.ends().keySet().stream()
                .filter(partition -> partition.partition() % Site.THREADS == thread)
                .toList();
    }

    private Callable<Void> read(List<TopicPartition> share) {
        return () -> {
            try (Consumer<byte[], byte[]> consumer = site.consumer();
                    Deserializer<Object> deserializer = site.avro().deserializer()) {
                consumer.assign(share);
                long left = share.stream().mapToLong(log.ends()::get).sum();
                while (left > 0) {
                    for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                        deserializer.deserialize(record.topic(), record.value());
                        left--;
                    }
                }
                return null;
            }
        };
    }
}
