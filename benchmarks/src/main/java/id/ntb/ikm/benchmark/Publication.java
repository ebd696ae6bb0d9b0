package id.ntb.ikm.benchmark;

import id.ntb.ikm.topic.Event;
import id.ntb.ikm.topic.EventTopic;
import java.nio.charset.StandardCharsets;
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
import org.apache.kafka.common.serialization.Serializer;

/** Sends events to their offices' topics, as {@code ikm publish} does but without checks and receipts. */
final class Publication implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;
    private final Serializer<Object> serializer;
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    Publication(Site site) {
        Map<String, Object> config = new HashMap<>(site.connection());
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        config.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        // On a machine that others use too, a second request must not overtake a first one that is tried again.
        config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        this.producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
        this.serializer = site.avro().serializer();
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
    ProducerRecord<byte[], byte[]> record(SpecificRecord record) {
        Event event = Event.of(record);
        String topic = new EventTopic(event.office(), event.type()).topic();
        byte[] key = event.ikmId().getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(topic, key, serializer.serialize(topic, record));
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
