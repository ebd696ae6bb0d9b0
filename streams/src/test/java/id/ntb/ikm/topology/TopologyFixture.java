package id.ntb.ikm.topology;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.ntb.ikm.failure.Faults;
import id.ntb.ikm.failure.Outage;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.settings.ClientSettings;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.view.ViewVersion;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The real topology in Kafka's test driver, with one partition and a registry in memory. */
public final class TopologyFixture implements AutoCloseable {

    static final Duration SEND_EVERY = Duration.ofMillis(100);

    /** A task that has received nothing for so long sends on more. */
    private static final Duration LONGER_THAN_A_BREAK = Duration.ofSeconds(6);

    private final AtomicReference<LocalDate> today = new AtomicReference<>(Sample.TODAY);
    private final Map<String, Object> rows = new TreeMap<>();
    private final AvroSerdes avro;
    private final Map<String, Integer> schemaIds;
    private final Topology topology;
    private final TopologyTestDriver driver;

    private final String generation;

    private static String registry() {
        return "mock://" + UUID.randomUUID();
    }

    /** Starts on the day of the samples. */
    public TopologyFixture(StoreKind stores, Path stateDirectory) throws Exception {
        this(stores, stateDirectory, registry(), "ikm1");
    }

    /** @param buried dead letters that there are already */
    TopologyFixture(StoreKind stores, Path stateDirectory, Buried buried) throws Exception {
        this(stores, stateDirectory, registry(), "ikm1", buried, new Faults(), Merging.Factory.FOLD);
    }

    /** @param registry a URL that begins with {@code mock://}; what is registered there already keeps its ids */
    TopologyFixture(StoreKind stores, Path stateDirectory, String registry, String generation) throws Exception {
        this(stores, stateDirectory, registry, generation, Buried.none(), new Faults(), Merging.Factory.FOLD);
    }

    TopologyFixture(StoreKind stores, Path stateDirectory, Faults faults, Merging.Factory merging) throws Exception {
        this(stores, stateDirectory, registry(), faults, merging);
    }

    /** @param registry as above */
    TopologyFixture(StoreKind stores, Path stateDirectory, String registry, Faults faults, Merging.Factory merging)
            throws Exception {
        this(stores, stateDirectory, registry, "ikm1", Buried.none(), faults, merging);
    }

    private TopologyFixture(
            StoreKind stores,
            Path stateDirectory,
            String registry,
            String generation,
            Buried buried,
            Faults faults,
            Merging.Factory merging)
            throws Exception {
        assumeTrue(stores.isAvailable(), () -> "this Kafka Streams does not have " + stores);
        this.generation = generation;
        avro = new AvroSerdes(AvroSerdes.client(registry, Map.of()), registry);
        schemaIds = new SchemaSetup(avro.client()).apply();
        TopologySettings settings = new TopologySettings(generation, 1, stores, today::get, SEND_EVERY, "test");
        topology = new IkmTopology(
                        settings,
                        avro,
                        schemaIds,
                        new Outage(),
                        buried,
                        faults,
                        new RefusedRecords(generation),
                        () -> 0,
                        new FirstCatchUp(),
                        merging)
                .build();
        PipelineConfig config =
                new PipelineConfig("none:1", registry, ClientSettings.NONE, stateDirectory, 1, settings);
        Properties properties = StreamsSettings.of(config, faults);
        driver = new TopologyTestDriver(topology, properties);
    }

    Topology topology() {
        return topology;
    }

    /** Ids in the registry, by the name of the record. */
    public Map<String, Integer> schemaIds() {
        return schemaIds;
    }

    public AvroSerdes avro() {
        return avro;
    }

    /** Publishes to the topic of the event's office. */
    public void publish(SpecificRecord event) {
        EventType type = EventType.of(event).orElseThrow();
        String office = (String) event.get(event.getSchema().getField("office").pos());
        publish(new EventTopic(office, type), event);
    }

    void publish(EventTopic topic, SpecificRecord event) {
        String ikmId = (String) event.get(event.getSchema().getField("ikmId").pos());
        publishBytes(topic, ikmId, avro.serializer().serialize(topic.topic(), event));
    }

    void publishBytes(EventTopic topic, String key, byte[] value) {
        driver.createInputTopic(topic.topic(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(key, value);
    }

    /**
     * Publishes anything, with any time.
     *
     * @throws IllegalArgumentException when the topology does not read the topic
     */
    public void publishRaw(String topic, byte[] key, byte[] value, Headers headers, Instant time) {
        driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer(), time, Duration.ZERO)
                .pipeInput(new TestRecord<>(key, value, headers));
    }

    void publishRecord(String topic, TestRecord<byte[], byte[]> record) {
        driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(record);
    }

    byte[] bytes(SpecificRecord event) {
        return avro.serializer().serialize("", event);
    }

    /** Moves the calendar, not the clock: call {@link #settle} for it to be noticed. */
    public void today(LocalDate date) {
        today.set(date);
    }

    /** Lets the tasks send and the rollup publish until there is nothing more. */
    public void settle() {
        driver.advanceWallClockTime(LONGER_THAN_A_BREAK);
        do {
            driver.advanceWallClockTime(LONGER_THAN_A_BREAK);
        } while (collect(Topics.VIEW_PROFILE) > 0);
        Topics.VERSIONED.forEach(this::collect);
        collect(Topics.VIEW_VERSION);
    }

    private int collect(String topic) {
        List<TestRecord<String, Object>> records = driver.createOutputTopic(
                        Topics.view(generation, topic), new StringDeserializer(), avro.deserializer())
                .readRecordsToList();
        records.forEach(row -> rows.put(topic + "/" + row.key(), row.value()));
        return records.size();
    }

    /** All versioned rows as last published, by topic and key with a blank between. */
    public SortedMap<String, SpecificRecordBase> rows() {
        SortedMap<String, SpecificRecordBase> versioned = new TreeMap<>();
        rows.forEach((key, row) -> {
            String topic = key.substring(0, key.indexOf('/'));
            if (row != null && Topics.VERSIONED.contains(topic)) {
                versioned.put(key.replaceFirst("/", " "), (SpecificRecordBase) row);
            }
        });
        return versioned;
    }

    /** The row as last published; null where there is none. */
    public <T> T row(String topic, String key, Class<T> type) {
        return type.cast(rows.get(topic + "/" + key));
    }

    /** All rows of a topic that there are. */
    public <T> List<T> rows(String topic, Class<T> type) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().startsWith(topic + "/") && row.getValue() != null)
                .map(row -> type.cast(row.getValue()))
                .toList();
    }

    /** The latest version. */
    public ViewVersion version() {
        return row(Topics.VIEW_VERSION, generation, ViewVersion.class);
    }

    /** The dead letters since the last call. */
    public List<TestRecord<byte[], byte[]>> deadLetters() {
        return driver.createOutputTopic(Topics.DEAD_LETTERS, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    @Override
    public void close() {
        driver.close();
    }
}
