package id.ntb.ikm.log;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Opens the consumers that views, and the events behind them, are read with. */
@FunctionalInterface
public interface LogConsumers {

    Consumer<byte[], byte[]> open(IsolationLevel isolation);

    /**
     * The same for reads that end where the topics end: a fetch that finds nothing new in some partitions would let the others wait for half a second
     * each time.
     */
    static LogConsumers ofWhatIsThere(Map<String, ?> connection) {
        Map<String, Object> config = new HashMap<>(connection);
        config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 5);
        return of(config);
    }

    /**
     * Consumers of a real cluster, without a group: they read every partition from its beginning and commit nothing.
     *
     * @param connection {@code bootstrap.servers} and what the client needs to log in, by Kafka's names
     */
    static LogConsumers of(Map<String, ?> connection) {
        return isolation -> {
            Map<String, Object> config = new HashMap<>(connection);
            config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation.name().toLowerCase(Locale.ROOT));
            config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
            config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
            // An offset that is gone means that a topic was made anew; going on from elsewhere would lose rows.
            config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
            return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        };
    }
}
