package id.ntb.ikm.resilience;

import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.view.IkmProfile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what is committed of the profiles. */
final class ProfileTopic implements AutoCloseable {

    private final KafkaConsumer<String, Object> consumer;

    ProfileTopic(String bootstrapServers, AvroSerdes avro) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                avro.deserializer());
    }

    /** The latest of each firm. */
    Map<String, IkmProfile> readAll() {
        List<TopicPartition> partitions = IntStream.range(0, Parts.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(Topics.view("ikm1", Topics.VIEW_PROFILE), partition))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<String, IkmProfile> profiles = new TreeMap<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(row -> profiles.put(row.key(), (IkmProfile) row.value()));
        }
        return profiles;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
