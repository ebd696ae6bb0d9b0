package id.ntb.ikm.intake;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KafkaClientSupplier;

/**
 * The clients of one running topology. Streams tells a processor nothing of how far behind its task is, and reads topics in
 * whatever order they come: both are known and decided where the consumer is.
 */
public final class Intake implements KafkaClientSupplier, InputLag {

    /** Streams replaces threads that fail; what they polled goes with them. */
    private final Map<Thread, EventConsumer> consumers = Collections.synchronizedMap(new WeakHashMap<>());

    private final AtomicReference<StopAt> stop = new AtomicReference<>();

    /** Asks all consumers to stop there, until they are asked again; empty lets them go on. */
    public void stopAt(Optional<StopAt> next) {
        stop.set(next.orElse(null));
    }

    @Override
    public long records() {
        EventConsumer consumer = consumers.get(Thread.currentThread());
        return consumer == null ? 0 : consumer.lag();
    }

    /** What all threads have said last that is still to come to them; for any thread. */
    public long left() {
        synchronized (consumers) {
            return consumers.values().stream().mapToLong(EventConsumer::lastLag).sum();
        }
    }

    @Override
    public boolean isKnown() {
        EventConsumer consumer = consumers.get(Thread.currentThread());
        return consumer != null && consumer.isLagKnown();
    }

    @Override
    public Admin getAdmin(Map<String, Object> config) {
        return Admin.create(new HashMap<>(config));
    }

    @Override
    public Producer<byte[], byte[]> getProducer(Map<String, Object> config) {
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Override
    public Consumer<byte[], byte[]> getConsumer(Map<String, Object> config) {
        return new EventConsumer(config, consumers, () -> Optional.ofNullable(stop.get()));
    }

    @Override
    public Consumer<byte[], byte[]> getRestoreConsumer(Map<String, Object> config) {
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public Consumer<byte[], byte[]> getGlobalConsumer(Map<String, Object> config) {
        return getRestoreConsumer(config);
    }
}
