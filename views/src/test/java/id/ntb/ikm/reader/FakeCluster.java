package id.ntb.ikm.reader;

import id.ntb.ikm.control.LiveGeneration;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.topic.ControlKey;
import id.ntb.ikm.topic.Topics;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.Deserializer;

/** A cluster as far as a reader of the views can tell: topics, committed and undecided records, outages. */
final class FakeCluster implements LogConsumers {

    static final String GENERATION = "ikm1";

    private static final Node[] NO_NODES = {};

    private final AvroSerdes serdes;
    private final Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> logs = new ConcurrentHashMap<>();
    private final Map<TopicPartition, Long> undecided = new ConcurrentHashMap<>();
    private final AtomicReference<KafkaException> failure = new AtomicReference<>();
    private volatile boolean down;
    private String written = GENERATION;

    FakeCluster() throws Exception {
        String registry = "mock://" + UUID.randomUUID();
        SchemaRegistryClient client = AvroSerdes.client(registry, Map.of());
        new SchemaSetup(client).apply();
        serdes = new AvroSerdes(client, registry);
    }

    static FakeCluster withAllTopics() throws Exception {
        FakeCluster cluster = withNoGeneration();
        cluster.createViews();
        cluster.live(GENERATION);
        return cluster;
    }

    static FakeCluster withNoGeneration() throws Exception {
        FakeCluster cluster = new FakeCluster();
        cluster.createTopic(Topics.CONTROL, 1);
        return cluster;
    }

    /** The view topics of the generation that is written. */
    void createViews() {
        Topics.VERSIONED.forEach(topic -> create(topic, 1));
        create(Topics.VIEW_VERSION, 1);
        create(Topics.VIEW_PROFILE, 2);
    }

    void create(String view, int partitions) {
        createTopic(Topics.view(written, view), partitions);
    }

    private void createTopic(String topic, int partitions) {
        for (int partition = 0; partition < partitions; partition++) {
            logs.put(new TopicPartition(topic, partition), new CopyOnWriteArrayList<>());
        }
    }

    Deserializer<Object> deserializer() {
        return serdes.deserializer();
    }

    /** Moves the pointer that readers follow. */
    void live(String generation) {
        LiveGeneration live = new LiveGeneration(generation, null, Instant.EPOCH, "", Map.of());
        publishTo(Topics.CONTROL, 0, ControlKey.LIVE, serdes.serializer().serialize(Topics.CONTROL, live));
    }

    /** Where {@link #create} and {@link #publish} go from now on; the pointer stays where it is. */
    void writeTo(String generation) {
        written = generation;
    }

    void publish(String topic, String key, SpecificRecord row) {
        publish(topic, 0, key, row);
    }

    void publish(String topic, int partition, String key, SpecificRecord row) {
        publishBytes(topic, partition, key, serdes.serializer().serialize(topic, row));
    }

    void publishBytes(String view, int partition, String key, byte[] value) {
        publishTo(Topics.view(written, view), partition, key, value);
    }

    private void publishTo(String topic, int partition, String key, byte[] value) {
        List<ConsumerRecord<byte[], byte[]>> log = logs.get(new TopicPartition(topic, partition));
        log.add(new ConsumerRecord<>(topic, partition, log.size(), key.getBytes(StandardCharsets.UTF_8), value));
    }

    /** Records at the end of a topic whose transaction is not decided yet; they count only without isolation. */
    void leaveUndecided(String view, long records) {
        undecided.put(new TopicPartition(Topics.view(written, view), 0), records);
    }

    /** Whether brokers answer from now on. */
    void down(boolean now) {
        down = now;
    }

    /** The next poll fails. */
    void failOnce(KafkaException exception) {
        failure.set(exception);
    }

    @Override
    public Consumer<byte[], byte[]> open(IsolationLevel isolation) {
        return new FakeConsumer(isolation);
    }

    private final class FakeConsumer extends MockConsumer<byte[], byte[]> {

        private final IsolationLevel isolation;
        private final Map<TopicPartition, Integer> handedOver = new HashMap<>();

        FakeConsumer(IsolationLevel isolation) {
            super("none");
            this.isolation = isolation;
            logs.keySet().forEach(place -> updateBeginningOffsets(Map.of(place, 0L)));
        }

        @Override
        public synchronized ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
            KafkaException thrown = failure.getAndSet(null);
            if (thrown != null) {
                throw thrown;
            }
            assignment().forEach(this::addNewRecords);
            return super.poll(timeout);
        }

        @Override
        public List<PartitionInfo> partitionsFor(String topic, Duration timeout) {
            return logs.keySet().stream()
                    .filter(place -> place.topic().equals(topic))
                    .map(place -> new PartitionInfo(topic, place.partition(), null, NO_NODES, NO_NODES))
                    .toList();
        }

        @Override
        public Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> places, Duration timeout) {
            if (down) {
                throw new TimeoutException("no answer");
            }
            return places.stream().collect(Collectors.toMap(Function.identity(), this::end));
        }

        private long end(TopicPartition place) {
            long decided = logs.get(place).size();
            return isolation == IsolationLevel.READ_COMMITTED ? decided : decided + undecided.getOrDefault(place, 0L);
        }

        private void addNewRecords(TopicPartition place) {
            List<ConsumerRecord<byte[], byte[]>> log = List.copyOf(logs.get(place));
            log.subList(handedOver.getOrDefault(place, 0), log.size()).forEach(this::addRecord);
            handedOver.put(place, log.size());
        }
    }
}
