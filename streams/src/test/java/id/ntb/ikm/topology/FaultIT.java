package id.ntb.ikm.topology;

import static id.ntb.ikm.topology.Sample.production;
import static id.ntb.ikm.topology.Sample.registration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.ntb.ikm.fold.Fold;
import id.ntb.ikm.fold.Sums;
import id.ntb.ikm.generation.Generations;
import id.ntb.ikm.layout.TopicSetup;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.log.WholeTopic;
import id.ntb.ikm.report.MonthlyReport;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.settings.ClientSettings;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.view.Account;
import id.ntb.ikm.view.ViewVersion;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under exactly-once on a real broker: a thread ends, another goes back to the last commit, and all is counted once. */
class FaultIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String FIRM = "5202-000001";

    @TempDir
    private Path directory;

    @Test
    void goesOnWithAnotherThreadAndBuriesTheRecord() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("data")), text -> {})) {
            AvroSerdes avro = new AvroSerdes(
                    AvroSerdes.client(sandbox.schemaRegistryUrl(), Map.of()), sandbox.schemaRegistryUrl());
            Map<String, Integer> ids = new SchemaSetup(avro.client()).apply();
            Map<String, Object> kafka = Map.of("bootstrap.servers", sandbox.bootstrapServers());
            PipelineConfig config = config(sandbox);
            setUp(kafka, avro, config.topology());
            try (Pipeline pipeline = new Pipeline(config, avro, ids, Buried.none(), FaultIT::failing)) {
                pipeline.start();
                publish(kafka, avro);
                await().dontCatchUncaughtExceptions().atMost(PATIENCE).until(() -> read(accounts(kafka, avro)) == 5);
                assertThat(accounts(kafka, avro))
                        .containsExactlyInAnyOrder(
                                new Account("5202", "registration", 1L, 1L, 0L, 0L, 0L),
                                new Account("5202", "production", 4L, 3L, 0L, 0L, 1L));
                assertThat(pipeline.remark()).get().asString().startsWith("1 record");
                await().dontCatchUncaughtExceptions().atMost(PATIENCE).until(() -> pipeline.problem()
                        .isEmpty());
            }
        }
    }

    private static void setUp(Map<String, Object> kafka, AvroSerdes avro, TopologySettings topology) throws Exception {
        try (Admin admin = Admin.create(kafka)) {
            TopicSetup topics = new TopicSetup(admin, topology.partitions());
            topics.apply(Set.of("5202"));
            topics.applyViews(topology.generation());
        }
        new Generations(kafka, avro, topology.rules().fingerprint()).continueLive(topology.generation(), Set.of());
    }

    private static Merging failing(Fold fold, Sums sums) {
        return (event, source, today) -> {
            if (event instanceof MonthlyReport report && report.period().equals(YearMonth.of(2025, 3))) {
                throw new IllegalStateException("a fault of ours");
            }
            return fold.apply(event, source, today);
        };
    }

    private static void publish(Map<String, Object> kafka, AvroSerdes avro) throws Exception {
        List<SpecificRecord> events = List.of(
                registration(FIRM, "5202"),
                production(FIRM, "5202", "2025-01", 400),
                production(FIRM, "5202", "2025-02", 500),
                production(FIRM, "5202", "2025-03", 600),
                production(FIRM, "5202", "2025-04", 700));
        try (KafkaProducer<String, Object> producer =
                new KafkaProducer<>(kafka, new StringSerializer(), avro.serializer())) {
            for (SpecificRecord event : events) {
                EventType type = EventType.of(event).orElseThrow();
                producer.send(new ProducerRecord<>(new EventTopic("5202", type).topic(), FIRM, event))
                        .get();
            }
        }
    }

    private static long read(List<Account> accounts) {
        return accounts.stream().mapToLong(Account::getRead).sum();
    }

    /** Those of the newest version; none while there is no version. */
    private static List<Account> accounts(Map<String, Object> kafka, AvroSerdes avro) {
        List<Account> accounts = new ArrayList<>();
        new WholeTopic(LogConsumers.of(kafka)).read(Topics.view("ikm1", Topics.VIEW_VERSION), record -> {
            accounts.clear();
            accounts.addAll(
                    ((ViewVersion) avro.deserializer().deserialize(record.topic(), record.value())).getAccounts());
        });
        return accounts;
    }

    private PipelineConfig config(Sandbox sandbox) {
        TopologySettings topology = new TopologySettings(
                "ikm1", 1, StoreKind.IN_MEMORY, () -> Sample.TODAY, Duration.ofMillis(100), "test");
        return new PipelineConfig(
                sandbox.bootstrapServers(),
                sandbox.schemaRegistryUrl(),
                ClientSettings.NONE,
                directory.resolve("state"),
                2,
                topology);
    }
}
