package id.ntb.ikm.topology;

import id.ntb.ikm.failure.Faults;
import id.ntb.ikm.failure.ProductionFailures;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/** How Kafka Streams is run. */
final class StreamsSettings {

    /** A task's moment is one record, and after a long catch-up it holds every sum of the task. */
    private static final int LARGEST_RECORD_BYTES = 16 * 1024 * 1024;

    /**
     * For catching up only: whoever sends what readers wait for asks for a commit at once. In two seconds more reports of a firm
     * and year come together, which are then written once.
     */
    private static final int COMMIT_INTERVAL_MS = 2000;

    /**
     * Where nothing starts again on its state directory after a kill, readers stand still until the transaction that was open
     * has timed out; but a first version after a start takes 5 s of one, and a registry that swallows packets is waited for in
     * one for up to 15 s.
     */
    private static final int TRANSACTION_TIMEOUT_MS = 20_000;

    /** After a kill, its partitions are nobody's until the group has given the dead member up. */
    private static final int SESSION_TIMEOUT_MS = 10_000;

    /** An office whose topics are new is read from this time after. */
    private static final int NEW_TOPICS_WITHIN_MS = 10_000;

    /**
     * Changelogs go out in batches worth compressing. Nobody waits for it: a commit sends what is held back at once.
     */
    private static final int LINGER_MS = 100;

    private static final int BATCH_BYTES = 128 * 1024;

    private StreamsSettings() {}

    /** @param faults told what Kafka does not take */
    static Properties of(PipelineConfig config, Faults faults) {
        Properties properties = new Properties();
        properties.putAll(config.client().kafka());
        properties.put(ProductionFailures.FAULTS, faults);
        properties.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, ProductionFailures.class);
        properties.putAll(config.topology().stores().settings());
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, config.topology().generation());
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, config.bootstrapServers());
        properties.put(StreamsConfig.STATE_DIR_CONFIG, config.stateDirectory().toString());
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, config.threads());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_INTERVAL_MS);
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), TRANSACTION_TIMEOUT_MS);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), LARGEST_RECORD_BYTES);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), LINGER_MS);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
        // Where the first batch to a fresh partition fails for a moment and the next is taken, the first is refused as
        // out of
        // order until its delivery times out, two minutes later (KAFKA-14359); with one at a time there is no next.
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION), 1);
        // The order between topics does not matter (the merge is a join), so no task waits for another topic's records.
        properties.put(StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, StreamsConfig.MAX_TASK_IDLE_MS_DISABLED);
        properties.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), LARGEST_RECORD_BYTES);
        properties.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), SESSION_TIMEOUT_MS);
        properties.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.METADATA_MAX_AGE_CONFIG), NEW_TOPICS_WITHIN_MS);
        return properties;
    }
}
