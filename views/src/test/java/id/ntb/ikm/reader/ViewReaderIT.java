package id.ntb.ikm.reader;

import static id.ntb.ikm.reader.TestViews.headline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.common.util.concurrent.Uninterruptibles;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.log.WholeTopic;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.Topics;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no mock of a consumer can show: transactions, and a broker that goes away. */
class ViewReaderIT {

    private static final Point CELL = new Point("PANGAN", "5202");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path directory;

    private Sandbox sandbox;
    private AvroSerdes serdes;

    @BeforeEach
    void startSandbox() throws Exception {
        sandbox = Sandbox.start(SandboxConfig.in(directory), text -> {});
        SchemaRegistryClient registry = AvroSerdes.client(sandbox.schemaRegistryUrl(), Map.of());
        new SchemaSetup(registry).apply();
        serdes = new AvroSerdes(registry, sandbox.schemaRegistryUrl());
    }

    @AfterEach
    void stopSandbox() {
        sandbox.close();
    }

    @Test
    void readsWholeVersionsFromBeforeTheTopicsExistToAfterAnOutage() throws Exception {
        try (ViewReader reader = new ViewReader(consumers(), serdes.deserializer());
                ViewWriter writer = new ViewWriter(sandbox.bootstrapServers(), "writer", serdes)) {
            reader.start();
            await().atMost(PATIENCE).until(() -> reader.problem().orElse("").contains("the cluster has no topic"));

            createTopics();
            writer.live();
            writer.commit(1, headline(Point.PROVINCE, 5, 1));
            awaitVersion(reader, 1);
            writer.abort(2, headline(Point.PROVINCE, 666, 2), headline(CELL, 666, 2));
            writer.commit(2, headline(Point.PROVINCE, 6, 2));
            assertThat(units(awaitVersion(reader, 2))).isEqualTo(6);

            sandbox.stopBroker();
            await().atMost(PATIENCE).until(() -> reader.problem().orElse("").contains("the broker is not reachable"));
            assertThat(units(reader.snapshot().orElseThrow())).isEqualTo(6);

            sandbox.startBroker();
            writer.commit(3, headline(Point.PROVINCE, 7, 3));
            assertThat(units(awaitVersion(reader, 3))).isEqualTo(7);
            await().atMost(PATIENCE).until(() -> reader.problem().isEmpty());
        }
    }

    @Test
    void showsNoVersionWhileRowsOfAnEarlierOneAreUndecided() throws Exception {
        createTopics();
        try (ViewWriter failed = new ViewWriter(sandbox.bootstrapServers(), "failed", serdes);
                ViewWriter successor = new ViewWriter(sandbox.bootstrapServers(), "successor", serdes)) {
            failed.begin(headline(CELL, 5, 1));
            successor.commit(2, headline(Point.PROVINCE, 5, 2));
            try (ViewFollower follower =
                    new ViewFollower(consumers(), new RecordDecoder(serdes.deserializer()), "ikm1")) {
                for (int step = 0; step < 8; step++) {
                    assertThat(follower.step()).isEmpty();
                    assertThat(follower.assemble()).isEmpty();
                }
                failed.commit();
                ViewSnapshot first = await().atMost(PATIENCE)
                        .until(() -> stepped(follower), Optional::isPresent)
                        .orElseThrow();
                assertThat(first.at(CELL)).isPresent();
            }
        }
    }

    /** As where somebody has cut the topics, or made them anew. */
    @Test
    void startsAnewWhereItsPlaceIsGone() throws Exception {
        createTopics(Map.of());
        fallBehind(23, () -> deleteUpTo(22));
    }

    /** As where a machine has slept for a day: of the versions in between, rows and records are gone. */
    @Test
    void goesOnWhereCompactionHasTakenWhatItHadNotRead() throws Exception {
        createTopics(Map.of(
                "cleanup.policy", "compact",
                "segment.ms", "1",
                "min.cleanable.dirty.ratio", "0.001",
                "delete.retention.ms", "0"));
        cleanOften();
        fallBehind(23, () -> await().atMost(PATIENCE).until(() -> versionsLeft() < 4));
    }

    /** Something that happens to the topics while a reader does not read. */
    @FunctionalInterface
    private interface Loss {
        void happen() throws Exception;
    }

    /** A reader is held up after the first version, and goes on reading when what it has not read is gone. */
    private void fallBehind(int last, Loss loss) throws Exception {
        CountDownLatch lost = new CountDownLatch(1);
        List<Long> heard = new CopyOnWriteArrayList<>();
        try (ViewReader reader = new ViewReader(consumers(), serdes.deserializer());
                ViewWriter writer = new ViewWriter(sandbox.bootstrapServers(), "writer", serdes)) {
            reader.addListener(snapshot -> heard.add(snapshot.version().getVersion()));
            reader.addListener(snapshot -> Uninterruptibles.awaitUninterruptibly(lost));
            writer.live();
            writer.commit(1, headline(Point.PROVINCE, 1, 1), headline(CELL, 1, 1));
            reader.start();
            awaitVersion(reader, 1);
            for (int version = 2; version <= last; version++) {
                writer.commit(version, headline(Point.PROVINCE, version, version), headline(CELL, version, version));
            }
            loss.happen();
            lost.countDown();
            ViewSnapshot shown = awaitVersion(reader, last);
            assertThat(units(shown)).isEqualTo(last);
            assertThat(shown.at(CELL))
                    .hasValueSatisfying(row -> assertThat(row.getUnits()).isEqualTo(last));
            assertThat(heard).isSorted().doesNotHaveDuplicates().startsWith(1L).endsWith((long) last);
            await().atMost(PATIENCE).until(() -> reader.problem().isEmpty());
        }
    }

    private void cleanOften() throws Exception {
        AlterConfigOp often = new AlterConfigOp(new ConfigEntry("log.cleaner.backoff.ms", "100"), OpType.SET);
        try (Admin admin = admin()) {
            admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.BROKER, ""), List.of(often)))
                    .all()
                    .get();
        }
    }

    private void deleteUpTo(int version) throws Exception {
        Map<TopicPartition, RecordsToDelete> deletions = new HashMap<>();
        for (String topic : List.of(Topics.VIEW_PROVINCE, Topics.VIEW_CELL, Topics.VIEW_VERSION)) {
            // A version is a record and the mark that its transaction was committed.
            deletions.put(
                    new TopicPartition(Topics.view("ikm1", topic), 0), RecordsToDelete.beforeOffset(2L * version));
        }
        try (Admin admin = admin()) {
            admin.deleteRecords(deletions).all().get();
        }
    }

    private int versionsLeft() {
        AtomicInteger left = new AtomicInteger();
        new WholeTopic(consumers()).read(Topics.view("ikm1", Topics.VIEW_VERSION), record -> left.incrementAndGet());
        return left.get();
    }

    private static Optional<ViewSnapshot> stepped(ViewFollower follower) {
        assertThat(follower.step()).isEmpty();
        return follower.assemble();
    }

    private static ViewSnapshot awaitVersion(CurrentViews views, long version) {
        return await().atMost(PATIENCE)
                .until(views::snapshot, shown -> shown.filter(s -> s.version().getVersion() == version)
                        .isPresent())
                .orElseThrow();
    }

    private static long units(ViewSnapshot snapshot) {
        return snapshot.at(Point.PROVINCE).orElseThrow().getUnits();
    }

    private LogConsumers consumers() {
        return LogConsumers.of(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, sandbox.bootstrapServers()));
    }

    private void createTopics() throws Exception {
        createTopics(Map.of());
    }

    private void createTopics(Map<String, String> config) throws Exception {
        try (Admin admin = admin()) {
            Stream<NewTopic> single = Stream.concat(Topics.VERSIONED.stream(), Stream.of(Topics.VIEW_VERSION))
                    .map(topic -> new NewTopic(Topics.view("ikm1", topic), 1, (short) 1));
            Stream<NewTopic> others = Stream.of(
                    new NewTopic(Topics.view("ikm1", Topics.VIEW_PROFILE), 4, (short) 1),
                    new NewTopic(Topics.CONTROL, 1, (short) 1));
            admin.createTopics(Stream.concat(single, others)
                            .map(topic -> topic.configs(config))
                            .toList())
                    .all()
                    .get();
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) sandbox.bootstrapServers()));
    }
}
