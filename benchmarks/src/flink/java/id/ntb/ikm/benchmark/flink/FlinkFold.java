package id.ntb.ikm.benchmark.flink;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.core.execution.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.common.TopicPartition;

/** Merges the events of topics in a cluster of Flink within this process, exactly once. */
public final class FlinkFold {

    private static final Duration CHECKPOINT_EVERY = Duration.ofSeconds(1);

    /** More than a local cluster has by itself; RocksDB's caches and write buffers are in it. */
    private static final MemorySize MANAGED = MemorySize.ofMebiBytes(512);

    private static final MemorySize NETWORK = MemorySize.ofMebiBytes(128);

    private final String bootstrapServers;
    private final FoldSettings settings;
    private final int threads;

    /**
     * On one cluster of Kafka.
     *
     * @param reportSchemaId of reports in the registry
     * @param partitions of every event topic
     * @param threads subtasks of reading and merging
     */
    public FlinkFold(
            String bootstrapServers,
            String registryUrl,
            int reportSchemaId,
            int partitions,
            int threads,
            LocalDate asOf) {
        this.bootstrapServers = bootstrapServers;
        this.settings = new FoldSettings(registryUrl, reportSchemaId, partitions, asOf);
        this.threads = threads;
    }

    /**
     * Merges everything from the beginning.
     *
     * @param ends by partition
     * @param checkpoints where they are written
     */
    public FoldedByFlink run(FlinkState state, Map<TopicPartition, Long> ends, Path checkpoints) throws Exception {
        StreamExecutionEnvironment flink =
                StreamExecutionEnvironment.createLocalEnvironment(threads, configuration(state, checkpoints));
        flink.enableCheckpointing(CHECKPOINT_EVERY.toMillis(), CheckpointingMode.EXACTLY_ONCE);
        return new FoldJob(settings, state.cachedFirms())
                .run(flink, flink.fromSource(source(ends), WatermarkStrategy.noWatermarks(), "events"));
    }

    private KafkaSource<LogRecord> source(Map<TopicPartition, Long> ends) {
        return KafkaSource.<LogRecord>builder()
                .setBootstrapServers(bootstrapServers)
                .setPartitions(new HashSet<>(ends.keySet()))
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setBounded(OffsetsInitializer.offsets(new HashMap<>(ends)))
                .setProperty("isolation.level", "read_committed")
                .setDeserializer(new LogReader())
                .build();
    }

    private static Configuration configuration(FlinkState state, Path checkpoints) {
        return new Configuration()
                .set(StateBackendOptions.STATE_BACKEND, state.backend())
                .set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem")
                .set(
                        CheckpointingOptions.CHECKPOINTS_DIRECTORY,
                        checkpoints.toUri().toString())
                .set(CheckpointingOptions.INCREMENTAL_CHECKPOINTS, state == FlinkState.ROCKS_DB)
                .set(RestartStrategyOptions.RESTART_STRATEGY, "none")
                .set(PipelineOptions.OBJECT_REUSE, true)
                .set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MANAGED)
                .set(TaskManagerOptions.NETWORK_MEMORY_MIN, NETWORK)
                .set(TaskManagerOptions.NETWORK_MEMORY_MAX, NETWORK)
                .set(RestOptions.BIND_PORT, "0");
    }
}
