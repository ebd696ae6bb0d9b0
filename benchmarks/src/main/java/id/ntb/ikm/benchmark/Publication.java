package id.ntb.ikm.benchmark;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends events to their offices' topics, as {@code ikm publish} does but without checks and receipts. */
final class Publication implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;
    private final EncodedEvents encoding;
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    private Publication(Site site, Map<String, Object> batches) {
        Map<String, Object> config = new HashMap<>(site.connection());
        config.putAll(batches);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        // On a machine that others use too, a second request must not overtake a first one that is tried again.
        config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        this.producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
        this.encoding = new EncodedEvents(site.avro());
    }

    /** Of events that somebody waits for. */
    static Publication live(Site site) {
        return new Publication(site, Map.of(ProducerConfig.LINGER_MS_CONFIG, 5));
    }

    /** Of history, in batches that keep the broker least busy. */
    static Publication bulk(Site site) {
        return new Publication(
                site, Map.of(ProducerConfig.LINGER_MS_CONFIG, 20, ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024));
    }

    /** Sends the next so many events. */
    void send(Iterator<SpecificRecord> events, int count) {
        for (int i = 0; i < count; i++) {
            send(record(events.next()), at -> {});
        }
    }

    /**
     * Sends one event.
     *
     * @param delivered told where it stands, by the producer's thread
     */
    @SuppressWarnings("FutureReturnValueIgnored") // the callback says all that the future would
    void send(ProducerRecord<byte[], byte[]> event, Consumer<RecordMetadata> delivered) {
        producer.send(event, (metadata, error) -> {
            if (error == null) {
                delivered.accept(metadata);
            } else {
                failure.compareAndSet(null, error);
            }
        });
    }

    /** An event as it is sent, made ahead where the sending must not wait for that. */
    ProducerRecord<byte[], byte[]> record(SpecificRecord event) {
        return encoding.record(event);
    }

    /**
     * Waits for what is under way.
     *
     * @throws IllegalStateException when an event could not be delivered
     */
    @Override
    public void close() {
        producer.close();
        if (failure.get() != null) {
            throw new IllegalStateException("an event could not be published", failure.get());
        }
    }
}
