package id.ntb.ikm.topology;

import id.ntb.ikm.settings.ClientSettings;
import java.nio.file.Path;

/**
 * Where the pipeline runs.
 *
 * @param bootstrapServers Kafka, as host:port
 * @param registryUrl base of the registry's Confluent API
 * @param client how the clients of Kafka and of the registry log in
 * @param stateDirectory of Kafka Streams
 * @param threads that process tasks, 1 or more
 */
public record PipelineConfig(
        String bootstrapServers,
        String registryUrl,
        ClientSettings client,
        Path stateDirectory,
        int threads,
        TopologySettings topology) {

    /** The same for another generation of the views; its state lies beside that of the others. */
    public PipelineConfig of(String generation) {
        return new PipelineConfig(
                bootstrapServers, registryUrl, client, stateDirectory, threads, topology.of(generation));
    }
}
