package id.ntb.ikm.benchmark;

import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** How Kafka Streams runs what is compared with the pipeline: with its threads, its guarantee, its commits and its compression. */
final class ContestantSettings {

    private static final int COMMIT_INTERVAL_MS = 1000;

    private ContestantSettings() {}

    static Properties of(Site site, String applicationId) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, site.bootstrapServers());
        properties.put(
                StreamsConfig.STATE_DIR_CONFIG,
                site.directory().resolve(applicationId).toString());
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, Site.THREADS);
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_INTERVAL_MS);
        properties.put(StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, StreamsConfig.MAX_TASK_IDLE_MS_DISABLED);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        return properties;
    }
}
