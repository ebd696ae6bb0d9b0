package id.ntb.ikm.cli;

import id.ntb.ikm.layout.TopicSetup;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The topics of one office, as the province sets them up and reads them. */
public record OfficeTopics(String bootstrapServers, String registryUrl, String office) {

    private static final int PARTITIONS = 4;

    /** Topics and schemas on a sandbox. */
    static OfficeTopics create(Sandbox sandbox, String office) throws Exception {
        return create(sandbox.bootstrapServers(), sandbox.schemaRegistryUrl(), office);
    }

    /** Topics and schemas. */
    public static OfficeTopics create(String bootstrapServers, String registryUrl, String office) throws Exception {
        OfficeTopics topics = new OfficeTopics(bootstrapServers, registryUrl, office);
        try (Admin admin = topics.admin()) {
            new TopicSetup(admin, PARTITIONS).apply(List.of(office));
        }
        new SchemaSetup(topics.serdes().client()).apply();
        return topics;
    }

    /** Number of records in them. */
    public long records() throws Exception {
        try (Admin admin = admin()) {
            return records(admin);
        }
    }

    /** The same for those who ask often. */
    long records(Admin admin) throws Exception {
        return ends(admin).values().stream().mapToLong(Long::longValue).sum();
    }

    /** The id of each record, as often as it is there. */
    public List<String> eventIds() throws Exception {
        return events().stream()
                .map(event ->
                        event.get(event.getSchema().getField("eventId").pos()).toString())
                .toList();
    }

    /** Every record, as often as it is there. */
    List<SpecificRecord> events() throws Exception {
        Map<TopicPartition, Long> ends;
        try (Admin admin = admin()) {
            ends = ends(admin);
        }
        List<SpecificRecord> events = new ArrayList<>();
        try (KafkaConsumer<String, Object> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), serdes().deserializer())) {
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, Object> record : consumer.poll(Duration.ofSeconds(1))) {
                    events.add((SpecificRecord) record.value());
                }
            }
        }
        return events;
    }

    private Map<TopicPartition, Long> ends(Admin admin) throws Exception {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        Arrays.stream(EventType.values())
                .map(type -> new EventTopic(office, type).topic())
                .forEach(topic -> IntStream.range(0, PARTITIONS)
                        .forEach(i -> asked.put(new TopicPartition(topic, i), OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        Map<TopicPartition, ListOffsetsResultInfo> told =
                admin.listOffsets(asked).all().get();
        told.forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    private AvroSerdes serdes() {
        return new AvroSerdes(AvroSerdes.client(registryUrl, Map.of()), registryUrl);
    }
}
