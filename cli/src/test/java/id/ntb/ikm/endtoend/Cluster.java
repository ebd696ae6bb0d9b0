package id.ntb.ikm.endtoend;

import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.EventTopic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A broker and a registry, seen without the code under test. */
record Cluster(String bootstrapServers, String registryUrl) {

    /** What an office states to reach it. */
    Properties officeSettings() {
        Properties settings = new Properties();
        settings.setProperty("bootstrap.servers", bootstrapServers);
        settings.setProperty("schema.registry.url", registryUrl);
        return settings;
    }

    Map<String, Object> clientSettings() {
        return new HashMap<>(Map.of("bootstrap.servers", bootstrapServers));
    }

    byte[] serialized(String topic, SpecificRecord event) {
        AvroSerdes serdes = new AvroSerdes(AvroSerdes.client(registryUrl, Map.of()), registryUrl);
        return serdes.serializer().serialize(topic, event);
    }

    void create(String topic, int partitions) {
        withAdmin(admin -> admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                .all()
                .get());
    }

    void delete(String topic) {
        withAdmin(admin -> admin.deleteTopics(List.of(topic)).all().get());
    }

    /** Puts bytes into a topic, as no publisher of ours would. */
    RecordMetadata put(String topic, byte[] key, byte[] value) {
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(clientSettings(), new ByteArraySerializer(), new ByteArraySerializer())) {
            return producer.send(new ProducerRecord<>(topic, key, value)).get();
        } catch (ExecutionException e) {
            throw new AssertionError("not delivered to " + topic, e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** How many records each event topic has, by topic and partition; offices write no transactions, which would count too. */
    Map<TopicPartition, Long> ends() {
        return withAdmin(admin -> {
            List<String> topics = admin.listTopics().names().get().stream()
                    .filter(name -> EventTopic.parse(name).isPresent())
                    .toList();
            Map<String, TopicDescription> described =
                    admin.describeTopics(topics).allTopicNames().get();
            Map<TopicPartition, Long> ends = new HashMap<>();
            admin.listOffsets(latest(described)).all().get().forEach((at, end) -> ends.put(at, end.offset()));
            return ends;
        });
    }

    /** How many records each event topic has. */
    Map<String, Long> published() {
        return ends().entrySet().stream()
                .collect(Collectors.groupingBy(
                        end -> end.getKey().topic(), TreeMap::new, Collectors.summingLong(Map.Entry::getValue)));
    }

    private static Map<TopicPartition, OffsetSpec> latest(Map<String, TopicDescription> topics) {
        return topics.values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toMap(at -> at, at -> OffsetSpec.latest()));
    }

    private <T> T withAdmin(Task<T> task) {
        try (Admin admin = Admin.create(clientSettings())) {
            return task.run(admin);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static AssertionError interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new AssertionError("interrupted", e);
    }

    private interface Task<T> {
        T run(Admin admin) throws ExecutionException, InterruptedException;
    }
}
