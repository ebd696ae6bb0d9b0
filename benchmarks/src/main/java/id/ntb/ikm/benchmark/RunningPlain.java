package id.ntb.ikm.benchmark;

import id.ntb.ikm.contribution.SectorRule;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.simulation.SimulatedHistory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers;

/** The plain topology, with the same threads and guarantee as the pipeline and stores of the same kind. */
final class RunningPlain implements Measurement {

    static final String NAME = "plain, share";

    private static final String APPLICATION_ID = "plain1";
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(20);
    private static final long RECORD_CACHE_BYTES = 64L << 20;

    private final Site site;
    private final MeasuredLog log;
    private final Map<String, Totals> expected;

    /** @param expected totals, which the pipeline made of the same events */
    RunningPlain(Site site, MeasuredLog log, Map<String, Totals> expected) {
        this.site = site;
        this.log = log;
        this.expected = expected;
    }

    /**
     * From the start until its totals equal the expected ones.
     *
     * @throws IllegalStateException when they do not change any more and still differ
     */
    @Override
    public List<MeasuredLine> measure() throws Exception {
        createResults();
        try (KafkaStreams streams = new KafkaStreams(topology().build(), settings())) {
            Rate rate = Rate.of(log.records(), () -> {
                streams.start();
                await();
            });
            List<MeasuredLine> lines = new ArrayList<>(List.of(rate.line(NAME)));
            lines.addAll(Traffic.lines(NAME, Traffic.of(APPLICATION_ID), log.records()));
            lines.add(MeasuredLine.of(
                    "pipeline = plain", List.of(new MeasuredValue("equal totals", expected.size(), ""))));
            streams.close(CLOSE_WITHIN);
            return lines;
        }
    }

    private void createResults() throws Exception {
        try (Admin admin = site.admin()) {
            admin.createTopics(List.of(new NewTopic(PlainTopology.RESULTS, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
    }

    private PlainTopology topology() {
        Serde<Object> events =
                Serdes.serdeFrom(site.avro().serializer(), site.avro().deserializer());
        return new PlainTopology(events, new SectorRule(ReferenceData.load()), SimulatedHistory.asOf());
    }

    /** A cache that holds its totals, and stores on the heap. */
    private Properties settings() {
        Properties properties = ContestantSettings.of(site, APPLICATION_ID);
        properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, RECORD_CACHE_BYTES);
        properties.put(
                StreamsConfig.DSL_STORE_SUPPLIERS_CLASS_CONFIG,
                BuiltInDslStoreSuppliers.InMemoryDslStoreSuppliers.class);
        return properties;
    }

    private void await() {
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
}
