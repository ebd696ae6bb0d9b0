package id.ntb.ikm.sheet;

import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The topics of office 5202 on a sandbox, read from where the last reading ended. */
final class EventTopics implements AutoCloseable {

    private static final int PARTITIONS = 4;

    private final KafkaConsumer<String, Object> consumer;
    private final List<TopicPartition> partitions;

    /** Sets up topics and schemas, as the province does. */
    EventTopics(Sandbox sandbox) throws Exception {
        List<String> topics = Arrays.stream(EventType.values())
                .map(type -> new EventTopic("5202", type).topic())
                .toList();
        Map<String, Object> broker = Map.of("bootstrap.servers", sandbox.bootstrapServers());
        try (Admin admin = Admin.create(broker)) {
            admin.createTopics(topics.stream()
                            .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
        AvroSerdes serdes =
                new AvroSerdes(AvroSerdes.client(sandbox.schemaRegistryUrl(), Map.of()), sandbox.schemaRegistryUrl());
        new SchemaSetup(serdes.client()).apply();
        partitions = topics.stream()
                .flatMap(topic -> IntStream.range(0, PARTITIONS).mapToObj(i -> new TopicPartition(topic, i)))
                .toList();
        consumer = new KafkaConsumer<>(broker, new StringDeserializer(), serdes.deserializer());
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** What has been published since the last time. */
    List<SpecificRecord> more() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<SpecificRecord> events = new ArrayList<>();
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(Duration.ofSeconds(1)).forEach(record -> events.add((SpecificRecord) record.value()));
        }
        return events;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
