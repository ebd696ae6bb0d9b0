package id.ntb.ikm.province;

import com.google.common.util.concurrent.Futures;
import id.ntb.ikm.act.Control;
import id.ntb.ikm.act.ControlLog;
import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.generation.Generations;
import id.ntb.ikm.generation.InputEnds;
import id.ntb.ikm.generation.Pointer;
import id.ntb.ikm.generation.VersionLog;
import id.ntb.ikm.layout.TopicSetup;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.log.WholeTopic;
import id.ntb.ikm.reader.ViewReader;
import id.ntb.ikm.rule.Rules;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.settings.ClientSettings;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.Event;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.topology.FormerRelease;
import id.ntb.ikm.topology.Pipeline;
import id.ntb.ikm.topology.PipelineConfig;
import id.ntb.ikm.topology.TopologySettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The province on a sandbox, started again and again by whatever rules. */
final class Installation {

    private static final int PARTITIONS = 4;
    private static final String TOPIC = "ikm.5202.registration";

    private final Sandbox sandbox;
    private final Path state;
    private final AvroSerdes avro;

    Installation(Sandbox sandbox, Path state) {
        this.sandbox = sandbox;
        this.state = state;
        this.avro =
                new AvroSerdes(AvroSerdes.client(sandbox.schemaRegistryUrl(), Map.of()), sandbox.schemaRegistryUrl());
    }

    /** Schemas and topics alone. */
    void prepare() throws Exception {
        new SchemaSetup(avro.client()).apply();
        try (Admin admin = Admin.create(connection())) {
            new TopicSetup(admin, PARTITIONS).apply(Set.of("5202"));
        }
    }

    ProvinceService up(Rules rules) {
        return up(rules, StartMode.CONTINUE, text -> {});
    }

    ProvinceService upWithNewGeneration(Rules rules, Consumer<String> progress) {
        return up(rules, StartMode.REPLACE, progress);
    }

    private ProvinceService up(Rules rules, StartMode mode, Consumer<String> progress) {
        return ProvinceService.start(
                new ServiceConfig(config(rules), new ViewServerConfig(0), Set.of("5202"), true, mode), progress);
    }

    /** Processing of the first generation, without a look at what rules it was made by. */
    Pipeline pipeline(Rules rules) throws Exception {
        return new Pipeline(config(rules), avro, new SchemaSetup(avro.client()).apply());
    }

    /** The same by a release that had a rule wrong. */
    Pipeline formerRelease(Rules rules, FormerRelease release) throws Exception {
        return release.pipeline(config(rules), avro, new SchemaSetup(avro.client()).apply());
    }

    private PipelineConfig config(Rules rules) {
        TopologySettings topology = new TopologySettings(
                "ikm1", PARTITIONS, StoreKind.IN_MEMORY, () -> TeaFirms.TODAY, Duration.ofMillis(100), "test", rules);
        return new PipelineConfig(
                sandbox.bootstrapServers(), sandbox.schemaRegistryUrl(), ClientSettings.NONE, state, 2, topology);
    }

    /** A reader of the views that has nothing to do with processing, as those of other servers are. */
    ViewReader reader() {
        return new ViewReader(consumers(), avro.deserializer());
    }

    Generations generations(Rules rules) {
        return new Generations(connection(), avro, rules.fingerprint());
    }

    Pointer pointer() {
        return new Pointer(connection(), avro, CrashPoints.NONE);
    }

    Control control() {
        return new ControlLog(consumers(), avro).read();
    }

    void publish(Collection<Registration> events) throws Exception {
        try (Producer<byte[], byte[]> producer = producer()) {
            send(producer, events);
        }
    }

    /** Events of all three types, of the one office. */
    void publishAll(Collection<? extends SpecificRecord> events) throws Exception {
        try (Producer<byte[], byte[]> producer = producer()) {
            List<Future<RecordMetadata>> sent = events.stream()
                    .map(Event::of)
                    .map(event -> producer.send(record(event)))
                    .toList();
            producer.flush();
            sent.forEach(Futures::getUnchecked);
        }
    }

    private ProducerRecord<byte[], byte[]> record(Event event) {
        String topic = new EventTopic("5202", event.type()).topic();
        return new ProducerRecord<>(
                topic,
                event.ikmId().getBytes(StandardCharsets.UTF_8),
                avro.serializer().serialize(topic, event.record()));
    }

    /** Whether a generation has published figures of so many records. */
    boolean isRead(String generation, long records) {
        return new VersionLog(consumers(), avro)
                .latest(generation)
                .filter(version -> version.getAccounts().stream()
                                .mapToLong(account -> account.getRead())
                                .sum()
                        == records)
                .isPresent();
    }

    private void send(Producer<byte[], byte[]> producer, Collection<Registration> events) {
        List<Future<RecordMetadata>> sent = events.stream()
                .map(event ->
                        producer.send(record(event.getIkmId(), avro.serializer().serialize(TOPIC, event))))
                .toList();
        producer.flush();
        sent.forEach(Futures::getUnchecked);
    }

    /** Publishes in transactions that come to nothing. */
    void abort(Collection<Registration> events, int times) {
        Map<String, Object> config = new HashMap<>(connection());
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "aborts");
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            for (int time = 0; time < times; time++) {
                producer.beginTransaction();
                send(producer, events);
                producer.abortTransaction();
            }
        }
    }

    InputEnds inputEnds() {
        return InputEnds.now(consumers(), Set.of(TOPIC));
    }

    void publishJunk(String key) throws Exception {
        try (Producer<byte[], byte[]> producer = producer()) {
            producer.send(record(key, "bukan Avro".getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
    }

    void makeTopic(String name) throws Exception {
        try (Admin admin = Admin.create(connection())) {
            admin.createTopics(List.of(new NewTopic(name, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
    }

    /** Names of all topics of the cluster. */
    List<String> topics() throws Exception {
        try (Admin admin = Admin.create(connection())) {
            return List.copyOf(admin.listTopics().names().get());
        }
    }

    /** The origins of all dead letters, one entry for each letter. */
    List<String> deadLetters() {
        List<String> origins = new ArrayList<>();
        new WholeTopic(consumers())
                .read(
                        Topics.DEAD_LETTERS,
                        letter -> origins.add(
                                header(letter, DeadLetters.PARTITION) + "/" + header(letter, DeadLetters.OFFSET)));
        return origins;
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static ProducerRecord<byte[], byte[]> record(String key, byte[] value) {
        return new ProducerRecord<>(TOPIC, key.getBytes(StandardCharsets.UTF_8), value);
    }

    private Producer<byte[], byte[]> producer() {
        return new KafkaProducer<>(connection(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private LogConsumers consumers() {
        return LogConsumers.of(connection());
    }

    private Map<String, Object> connection() {
        return Map.of("bootstrap.servers", sandbox.bootstrapServers());
    }
}
