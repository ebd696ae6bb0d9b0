package id.ntb.ikm.endtoend;

import static org.awaitility.Awaitility.await;

import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the dead letters from the first on, committed ones only, and finds them by where they came from. */
final class DeadLetterBox implements AutoCloseable {

    private final Map<String, ConsumerRecord<byte[], byte[]>> bySource = new HashMap<>();
    private final Consumer<byte[], byte[]> consumer;

    DeadLetterBox(Cluster cluster) {
        Map<String, Object> settings = cluster.clientSettings();
        settings.put("isolation.level", "read_committed");
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> all = consumer.partitionsFor(Topics.DEAD_LETTERS).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
    }

    ConsumerRecord<byte[], byte[]> letterOf(RecordMetadata source) {
        String wanted = "%s/%d/%d".formatted(source.topic(), source.partition(), source.offset());
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> Optional.ofNullable(read().get(wanted)), Optional::isPresent)
                .orElseThrow();
    }

    private Map<String, ConsumerRecord<byte[], byte[]>> read() {
        consumer.poll(Duration.ofMillis(200)).forEach(letter -> bySource.put(source(letter), letter));
        return bySource;
    }

    private static String source(ConsumerRecord<byte[], byte[]> letter) {
        return String.join(
                "/",
                header(letter, DeadLetters.TOPIC),
                header(letter, DeadLetters.PARTITION),
                header(letter, DeadLetters.OFFSET));
    }

    static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
