package id.ntb.ikm.benchmark;

import id.ntb.ikm.generation.Generations;
import id.ntb.ikm.layout.TopicSetup;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.reader.ViewReader;
import id.ntb.ikm.reader.ViewSnapshot;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
        Site site = of(sandbox.bootstrapServers(), sandbox.schemaRegistryUrl(), directory);
        try (Admin admin = site.admin()) {
            TopicSetup topics = new TopicSetup(admin, PARTITIONS);
            topics.apply(ReferenceData.load().offices());
            topics.applyViews(RunningPipeline.GENERATION);
            topics.applyViews(RunningPipeline.SECOND_GENERATION);
        }
        new Generations(site.connection(), site.avro(), RulesFingerprint.of(ReferenceFiles.SHIPPED))
                .continueLive(RunningPipeline.GENERATION, List.of());
        return site;
    }

    /** One that may be prepared already: registering schemas again only tells their ids. */
    static Site of(String bootstrapServers, String registryUrl, Path directory) throws Exception {
        AvroSerdes avro = new AvroSerdes(AvroSerdes.client(registryUrl, Map.of()), registryUrl);
        return new Site(bootstrapServers, registryUrl, directory, avro, new SchemaSetup(avro.client()).apply());
    }

    Map<String, Object> connection() {
        return Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    }

    /** The latest whole version of the views. */
    ViewSnapshot snapshot() throws Exception {
        CompletableFuture<ViewSnapshot> first = new CompletableFuture<>();
        try (ViewReader reader = new ViewReader(LogConsumers.of(connection()), avro.deserializer())) {
            reader.addListener(first::complete);
            reader.start();
            return first.get(2, TimeUnit.MINUTES);
        }
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
