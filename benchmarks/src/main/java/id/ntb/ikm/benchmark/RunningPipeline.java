package id.ntb.ikm.benchmark;

import id.ntb.ikm.settings.ClientSettings;
import id.ntb.ikm.simulation.SimulatedHistory;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.topology.Pipeline;
import id.ntb.ikm.topology.PipelineConfig;
import id.ntb.ikm.topology.TopologySettings;
import id.ntb.ikm.view.Position;
import id.ntb.ikm.view.ViewVersion;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;

/** The real pipeline, as {@code ikm up} runs it. */
final class RunningPipeline implements AutoCloseable {

    static final String GENERATION = "bench1";

    /** Not live: nobody reads it but what waits for it here. */
    static final String SECOND_GENERATION = "bench2";

    private static final Duration SEND_EVERY = Duration.ofMillis(100);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Site site;
    private final String generation;
    private final Pipeline pipeline;

    RunningPipeline(Site site, StoreKind stores, String generation) {
        this.site = site;
        this.generation = generation;
        TopologySettings topology = new TopologySettings(
                generation, Site.PARTITIONS, stores, SimulatedHistory::asOf, SEND_EVERY, "benchmark");
        PipelineConfig config = new PipelineConfig(
                site.bootstrapServers(),
                site.registryUrl(),
                ClientSettings.NONE,
                site.directory().resolve(generation),
                Site.THREADS,
                topology);
        this.pipeline = new Pipeline(config, site.avro(), site.schemaIds());
    }

    /** From the start until a version that everyone can read stands on all of the events. */
    Rate catchUp(MeasuredLog log) throws Exception {
        return Rate.of(log.records(), () -> {
            pipeline.start();
            await(log);
        });
    }

    private void await(MeasuredLog log) {
        try (Consumer<byte[], byte[]> consumer = site.consumer();
                Deserializer<Object> deserializer = site.avro().deserializer()) {
            consumer.assign(List.of(new TopicPartition(Topics.view(generation, Topics.VIEW_VERSION), 0)));
            Map<TopicPartition, Long> positions = Map.of();
            while (!log.isWithin(positions)) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    positions = positions((ViewVersion) deserializer.deserialize(record.topic(), record.value()));
                }
            }
        }
    }

    static Map<TopicPartition, Long> positions(ViewVersion version) {
        Map<TopicPartition, Long> positions = new HashMap<>();
        for (Position position : version.getPositions()) {
            positions.put(new TopicPartition(position.getTopic(), position.getPartition()), position.getNextOffset());
        }
        return positions;
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
