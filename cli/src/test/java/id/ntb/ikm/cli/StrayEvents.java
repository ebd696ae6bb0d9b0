package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.simulation.SimulatedHistory;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Utils;

/** Registrations of one office that go wrong on their way; each publication returns the name of the letter that comes of it. */
final class StrayEvents {

    /** With what clears a terminal. */
    static final String JUNK = "junk\u001b[2J";

    private static final String SUBJECT = "stray";

    private final Sandbox sandbox;
    private final String topic;
    private final AvroSerdes avro;
    private final Iterator<Registration> registrations;
    private int nextId;

    StrayEvents(Sandbox sandbox, String office) {
        this.sandbox = sandbox;
        this.topic = new EventTopic(office, EventType.REGISTRATION).topic();
        String registry = sandbox.schemaRegistryUrl();
        this.avro = new AvroSerdes(AvroSerdes.client(registry, Map.of()), registry);
        this.registrations = new SimulatedHistory(ReferenceData.load(), 5, 1_000, 12)
                .events()
                .filter(Registration.class::isInstance)
                .map(Registration.class::cast)
                .filter(event -> event.getOffice().equals(office))
                .iterator();
    }

    String publishJunk() throws Exception {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, utf8("k"), utf8(JUNK));
        record.headers().add("trace", utf8("1"));
        return send(record);
    }

    /** As a client with another partitioner does. */
    String publishToAnotherPartition() throws Exception {
        Registration event = registrations.next();
        byte[] key = utf8(event.getIkmId());
        byte[] value = avro.serializer().serialize(topic, event);
        try (Producer<byte[], byte[]> producer = producer()) {
            int partitions = producer.partitionsFor(topic).size();
            int right = Utils.toPositive(Utils.murmur2(key)) % partitions;
            return name(producer.send(new ProducerRecord<>(topic, (right + 1) % partitions, key, value))
                    .get());
        }
    }

    /** Under the id that the registry will give next. */
    String publishBeforeItsSchema() throws Exception {
        SchemaRegistryClient registry = avro.client();
        int last = registry.register(SUBJECT, new AvroSchema("{\"type\":\"record\",\"name\":\"Last\",\"fields\":[]}"));
        nextId = last + 1;
        Registration event = registrations.next();
        byte[] value = avro.serializer().serialize(topic, event);
        ByteBuffer.wrap(value).putInt(1, nextId);
        return send(new ProducerRecord<>(topic, utf8(event.getIkmId()), value));
    }

    void registerSchema() throws Exception {
        Schema schema = new Schema.Parser().parse(Registration.getClassSchema().toString());
        schema.addProp("from", "a foreign client"); // the same fields, and a schema of its own
        assertThat(avro.client().register(SUBJECT + ".later", new AvroSchema(schema)))
                .isEqualTo(nextId);
    }

    private String send(ProducerRecord<byte[], byte[]> record) throws Exception {
        try (Producer<byte[], byte[]> producer = producer()) {
            return name(producer.send(record).get());
        }
    }

    private static String name(RecordMetadata at) {
        return at.topic() + "-" + at.partition() + "@" + at.offset();
    }

    private Producer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", sandbox.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
