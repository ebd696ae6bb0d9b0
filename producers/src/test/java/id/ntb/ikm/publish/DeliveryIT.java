package id.ntb.ikm.publish;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.junit.SandboxExtension;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The producer's settings against a real broker, whose topics are kept as the province keeps them. */
@ExtendWith(SandboxExtension.class)
class DeliveryIT {

    /** What the broker takes at once, unpacked. */
    private static final Map<String, String> KEPT =
            Map.of("max.message.bytes", String.valueOf(256 << 10), "compression.type", "uncompressed");

    private static Properties settings(Sandbox sandbox) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", sandbox.bootstrapServers());
        settings.put("schema.registry.url", sandbox.schemaRegistryUrl());
        return settings;
    }

    private static void createTopics(Sandbox sandbox, String office) throws Exception {
        List<NewTopic> topics = Arrays.stream(EventType.values())
                .map(type -> new NewTopic(new EventTopic(office, type).topic(), 4, (short) 1).configs(KEPT))
                .toList();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", sandbox.bootstrapServers()))) {
            admin.createTopics(topics).all().get();
        }
    }

    private static void registerSchemas(Sandbox sandbox) throws Exception {
        new SchemaSetup(AvroSerdes.client(sandbox.schemaRegistryUrl(), Map.of())).apply();
    }

    private static List<SpecificRecord> events(String office, int firms) {
        return new RandomEvents(office, 1).of(firms);
    }

    /** The first batch is refused until the broker has made the topic; none of the later ones may overtake it. */
    @Test
    void bringsAllRowsInOrderToATopicThatIsCreatedWhileTheyWait(Sandbox sandbox) throws Exception {
        registerSchemas(sandbox);
        List<SpecificRecord> events = events("5207", 2_000);
        try (EventPublisher publisher = EventPublisher.connect("5207", settings(sandbox))) {
            CountDownLatch begun = new CountDownLatch(1);
            CompletableFuture<List<Outcome>> outcomes = CompletableFuture.supplyAsync(() -> {
                begun.countDown();
                return outcomes(publisher, events);
            });
            begun.await();
            createTopics(sandbox, "5207");
            assertThat(outcomes.get()).hasSize(events.size()).allMatch(Outcome.Delivered.class::isInstance);
        }
    }

    private static List<Outcome> outcomes(EventPublisher publisher, List<SpecificRecord> events) {
        List<CompletableFuture<Outcome>> sent =
                events.stream().map(publisher::send).toList();
        publisher.flush();
        return sent.stream().map(CompletableFuture::join).toList();
    }

    @Test
    void makesBatchesThatTheBrokerTakesWithoutSplitting(Sandbox sandbox) throws Exception {
        registerSchemas(sandbox);
        createTopics(sandbox, "5208");
        Properties patient = settings(sandbox);
        patient.put("linger.ms", "60000"); // so that every batch is as full as it gets
        try (Producer<String, Object> producer =
                new PublisherConfig(patient).producer("5208", new StringSerializer())) {
            events("5208", 20_000).forEach(event -> send(producer, event));
            producer.flush();
            assertThat(metric(producer, "record-send-total")).isGreaterThan(20_000);
            assertThat(metric(producer, "batch-size-max")).isGreaterThan(32 << 10);
            assertThat(metric(producer, "record-error-total")).isZero();
            assertThat(metric(producer, "batch-split-total")).isZero();
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the metrics say what became of them
    private static void send(Producer<String, Object> producer, SpecificRecord event) {
        String topic = new EventTopic("5208", EventType.of(event).orElseThrow()).topic();
        producer.send(new ProducerRecord<>(topic, event.get(1).toString(), event));
    }

    private static double metric(Producer<String, Object> producer, String name) {
        return producer.metrics().entrySet().stream()
                .filter(metric -> metric.getKey().group().equals("producer-metrics")
                        && metric.getKey().name().equals(name))
                .mapToDouble(metric -> (double) metric.getValue().metricValue())
                .findFirst()
                .orElseThrow();
    }
}
