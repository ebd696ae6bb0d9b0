package id.ntb.ikm.benchmark;

import id.ntb.ikm.generation.Generations;
import id.ntb.ikm.layout.TopicSetup;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.reference.ReferenceFiles;
import id.ntb.ikm.rule.RulesFingerprint;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Where the measurements take place; every contestant gets the same.
 *
 * @param directory of the contestants' state
 * @param schemaIds registry id by subject
 */
record Site(
        String bootstrapServers, String registryUrl, Path directory, AvroSerdes avro, Map<String, Integer> schemaIds) {

    /** Partitions of every event topic. */
    static final int PARTITIONS = 4;

    /** Threads that each contestant works with. */
    static final int THREADS = 2;

    /** Registers the schemas and creates the topics. */
    static Site prepare(Sandbox sandbox, Path directory) throws Exception {
        String registry = sandbox.schemaRegistryUrl();
        AvroSerdes avro = new AvroSerdes(AvroSerdes.client(registry, Map.of()), registry);
        Map<String, Integer> schemaIds = new SchemaSetup(avro.client()).apply();
        Site site = new Site(sandbox.bootstrapServers(), registry, directory, avro, schemaIds);
        try (Admin admin = site.admin()) {
            TopicSetup topics = new TopicSetup(admin, PARTITIONS);
            topics.apply(ReferenceData.load().offices());
            topics.applyViews(RunningPipeline.GENERATION);
            topics.applyViews(RunningPipeline.SECOND_GENERATION);
        }
        new Generations(site.connection(), avro, RulesFingerprint.of(ReferenceFiles.SHIPPED))
                .continueLive(RunningPipeline.GENERATION, List.of());
        return site;
    }

    Map<String, Object> connection() {
        return Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    }

    Admin admin() {
        return Admin.create(connection());
    }

    /** A consumer of committed records without a group, which reads what it is assigned from the beginning. */
    KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> config = new HashMap<>(connection());
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
