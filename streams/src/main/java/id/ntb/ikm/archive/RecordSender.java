package id.ntb.ikm.archive;

import id.ntb.ikm.crash.CrashPoints;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends archived records with their own times, in order and once; the first failure ends it. */
final class RecordSender implements AutoCloseable {

    private final Producer<byte[], byte[]> producer;
    private final CrashPoints crash;
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    RecordSender(Map<String, Object> connection, CrashPoints crash) {
        Map<String, Object> config = new HashMap<>(connection);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 10);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 << 10);
        this.producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
        this.crash = crash;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what fails comes to the callback
    void send(ConsumerRecord<byte[], byte[]> archived, byte[] value) {
        requireNoFailure();
        producer.send(
                new ProducerRecord<>(
                        archived.topic(),
                        archived.partition(),
                        archived.timestamp(),
                        archived.key(),
                        value,
                        archived.headers()),
                (metadata, thrown) -> acknowledge(archived, metadata, thrown));
        crash.at("import-record");
    }

    private void acknowledge(ConsumerRecord<byte[], byte[]> archived, RecordMetadata metadata, Exception thrown) {
        if (thrown != null) {
            failure.compareAndSet(
                    null,
                    new ArchiveException(
                            "the cluster refuses a record of " + archived.topic() + ": " + thrown.getMessage()
                                    + "; run the command again when it is mended",
                            thrown));
        } else if (metadata.timestamp() != archived.timestamp()) {
            failure.compareAndSet(
                    null,
                    new ArchiveException(
                            archived.topic() + ": the cluster gave a record its own time"
                                    + " although message.timestamp.type was set to CreateTime; delete the event topics and import again"));
        }
    }

    /** Returns when all that was sent is acknowledged. */
    void flush() {
        producer.flush();
        requireNoFailure();
    }

    private void requireNoFailure() {
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
