package id.ntb.ikm.resilience;

import id.ntb.ikm.model.Events;
import id.ntb.ikm.model.History;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/** Offices that go on publishing a history, over and over in ever other orders, whatever is killed meanwhile. */
@SuppressWarnings("FutureReturnValueIgnored") // outcomes come to settle()
final class Load implements AutoCloseable {

    private static final int EVERY_MS = 50;
    private static final int AT_ONCE = 40;

    private final History history;
    private final KafkaProducer<String, Object> producer;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private long round;
    private Iterator<SpecificRecordBase> left;

    Load(History history, String bootstrapServers, AvroSerdes avro) {
        this.history = history;
        this.left = history.events().iterator();
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                        1),
                new StringSerializer(),
                avro.serializer());
        clock.scheduleAtFixedRate(this::sendSome, 0, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    private void sendSome() {
        for (int i = 0; i < AT_ONCE; i++) {
            if (!left.hasNext()) {
                left = history.shuffled(++round).iterator();
            }
            send(left.next());
        }
    }

    private void send(SpecificRecordBase event) {
        EventType type = EventType.of(event).orElseThrow();
        String topic = new EventTopic(Events.office(event), type).topic();
        producer.send(new ProducerRecord<>(topic, Events.ikmId(event), event), this::settle);
    }

    private void settle(RecordMetadata at, Exception thrown) {
        if (thrown == null) {
            acknowledged.incrementAndGet();
        } else {
            failure.compareAndSet(null, thrown);
        }
    }

    long acknowledged() {
        return acknowledged.get();
    }

    /** Stops, and sends the whole history once more, so that each event has been sent at least once. */
    long finish() throws Exception {
        clock.shutdown();
        if (!clock.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the load does not end");
        }
        history.events().forEach(this::send);
        producer.flush();
        if (failure.get() != null) {
            throw failure.get();
        }
        return acknowledged.get();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        producer.close();
    }
}
