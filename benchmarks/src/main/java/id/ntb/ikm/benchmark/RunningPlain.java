package id.ntb.ikm.benchmark;

import id.ntb.ikm.contribution.SectorRule;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.simulation.SimulatedHistory;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers;

/** The plain topology, with the same threads and guarantee as the pipeline and stores of the same kind. */
final class RunningPlain implements AutoCloseable {

    static final String APPLICATION_ID = "plain1";

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final long RECORD_CACHE_BYTES = 64L << 20;

    private final Site site;
    private final KafkaStreams streams;

    RunningPlain(Site site) throws Exception {
        this.site = site;
        try (Admin admin = site.admin()) {
            admin.createTopics(List.of(new NewTopic(PlainTopology.RESULTS, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
        Serde<Object> events =
                Serdes.serdeFrom(site.avro().serializer(), site.avro().deserializer());
        SectorRule sectors = new SectorRule(ReferenceData.load());
        this.streams =
                new KafkaStreams(new PlainTopology(events, sectors, SimulatedHistory.asOf()).build(), settings());
    }

    /** Streams' own intervals, a cache that holds its totals, and otherwise what the pipeline has. */
    private Properties settings() {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, APPLICATION_ID);
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, site.bootstrapServers());
        properties.put(
                StreamsConfig.STATE_DIR_CONFIG,
                site.directory().resolve("plain").toString());
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, Site.THREADS);
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 1000);
        properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, RECORD_CACHE_BYTES);
        properties.put(
                StreamsConfig.DSL_STORE_SUPPLIERS_CLASS_CONFIG,
                BuiltInDslStoreSuppliers.InMemoryDslStoreSuppliers.class);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        return properties;
    }

    /**
     * From the start until its totals equal the expected ones.
     *
     * @throws IllegalStateException when they do not change any more and still differ
     */
    Rate catchUp(MeasuredLog log, Map<String, Totals> expected) throws Exception {
        return Rate.of(log.records(), () -> {
            streams.start();
            await(expected);
        });
    }

    private void await(Map<String, Totals> expected) {
        Map<String, Totals> totals = new HashMap<>();
        long changed = System.nanoTime();
        try (Consumer<byte[], byte[]> consumer = site.consumer();
                Deserializer<String> keys = new StringDeserializer()) {
            consumer.assign(List.of(new TopicPartition(PlainTopology.RESULTS, 0)));
            while (!totals.equals(expected)) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    put(totals, keys.deserialize(record.topic(), record.key()), record.value());
                    changed = System.nanoTime();
                }
                if (System.nanoTime() - changed > SILENCE.toNanos()) {
                    throw new IllegalStateException(Comparison.difference(expected, totals));
                }
            }
        }
    }

    private static void put(Map<String, Totals> totals, String key, byte[] value) {
        Totals now = PlainTopology.TOTALS.deserializer().deserialize(PlainTopology.RESULTS, value);
        if (now == null || now.equals(Totals.NONE)) {
            totals.remove(key);
        } else {
            totals.put(key, now);
        }
    }

    @Override
    public void close() {
        streams.close(Duration.ofSeconds(20));
    }
}
