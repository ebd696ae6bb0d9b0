package id.ntb.ikm.operator;

import id.ntb.ikm.layout.TopicSetup;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.simulation.SimulatedHistory;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;

/** What simulated offices publish, and what they should not. */
final class ArchivedEvents {

    private static final String REGISTRATION = new EventTopic("5202", EventType.REGISTRATION).topic();

    private static final Set<String> PUBLISHING = Set.of("5202", "5271");

    private final ArchivedCluster cluster;
    private final Iterator<SpecificRecord> events;

    ArchivedEvents(ArchivedCluster cluster) throws Exception {
        this.cluster = cluster;
        this.events = new SimulatedHistory(ReferenceData.load(), 11, 2_000, 12)
                .events()
                .filter(event -> PUBLISHING.contains(text(event, "office")))
                .iterator();
        try (Admin admin = Admin.create(cluster.connection())) {
            new TopicSetup(admin, ArchivedCluster.PARTITIONS)
                    .apply(ReferenceData.load().offices());
        }
        cluster.schemaIds();
    }

    void publish(int count) throws Exception {
        Serializer<Object> serializer = cluster.avro().serializer();
        List<Future<?>> sent = new ArrayList<>();
        try (Producer<byte[], byte[]> producer = producer(Map.of())) {
            for (int i = 0; i < count; i++) {
                SpecificRecord event = events.next();
                String topic = topic(event);
                sent.add(producer.send(
                        new ProducerRecord<>(topic, utf8(text(event, "ikmId")), serializer.serialize(topic, event))));
            }
        }
        for (Future<?> each : sent) {
            each.get();
        }
    }

    /** Junk, nulls, headers that repeat, a schema that nobody knows, and a transaction that comes to nothing. */
    void publishStrange() throws Exception {
        try (Producer<byte[], byte[]> producer = producer(Map.of())) {
            producer.send(new ProducerRecord<>(REGISTRATION, 1, null, null)).get();
            ProducerRecord<byte[], byte[]> junk = new ProducerRecord<>(REGISTRATION, 2, utf8("k"), utf8("junk"));
            junk.headers()
                    .add("h", utf8("1"))
                    .add("g", null)
                    .add("h", utf8("2"))
                    .add("h", new byte[0]);
            producer.send(junk).get();
            producer.send(new ProducerRecord<>(REGISTRATION, 3, new byte[0], new byte[] {0, 0, 1, 2, 3, 4}))
                    .get();
        }
        try (Producer<byte[], byte[]> producer = producer(Map.of("transactional.id", "aborts"))) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(REGISTRATION, 1, utf8("k"), utf8("aborted")))
                    .get();
            producer.abortTransaction();
        }
    }

    /** An event whose schema's id the registry has never given. */
    void publishUnder(int schemaId) throws Exception {
        SpecificRecord event = events.next();
        byte[] value = cluster.avro().serializer().serialize(topic(event), event);
        ByteBuffer.wrap(value).putInt(1, schemaId);
        try (Producer<byte[], byte[]> producer = producer(Map.of())) {
            producer.send(new ProducerRecord<>(topic(event), utf8(text(event, "ikmId")), value))
                    .get();
        }
    }

    private static String topic(SpecificRecord event) {
        String word = event.getSchema().getName().toLowerCase(Locale.ROOT);
        return new EventTopic(text(event, "office"), EventType.ofWord(word).orElseThrow()).topic();
    }

    private static String text(SpecificRecord event, String field) {
        return event.get(event.getSchema().getField(field).pos()).toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Producer<byte[], byte[]> producer(Map<String, Object> more) {
        Map<String, Object> config = new HashMap<>(cluster.connection());
        config.putAll(more);
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
