package id.ntb.ikm.reader;

import static id.ntb.ikm.reader.TestViews.headline;
import static id.ntb.ikm.reader.TestViews.profile;
import static id.ntb.ikm.reader.TestViews.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.topic.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewReaderTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00.5Z");
    private static final Duration RETRY = Duration.ofMillis(1);

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private FakeCluster cluster;
    private ViewReader reader;

    @BeforeEach
    void open() throws Exception {
        cluster = FakeCluster.withAllTopics();
        reader = new ViewReader(cluster, cluster.deserializer(), clock(), RETRY);
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void saysThatItHasNotBeenStarted() {
        assertThat(reader.snapshot()).isEmpty();
        assertThat(reader.problem()).contains("the views are not being read yet (since 2026-01-01T00:00:00Z)");
    }

    @Test
    void saysThatNothingHasBeenPublished() {
        reader.start();
        await().until(() -> reader.problem()
                .orElse("")
                .equals("no version of the views has been published yet (since 2026-01-01T00:00:00Z)"));
    }

    @Test
    void showsSnapshotsAndProfilesAndTellsListenersInOrder() {
        List<Long> heard = new CopyOnWriteArrayList<>();
        reader.addListener(snapshot -> heard.add(snapshot.version().getVersion()));
        reader.start();
        cluster.publish(Topics.VIEW_PROFILE, 1, "5202-000001", profile("5202-000001"));
        publishProvince(5, 1);
        await().until(() -> reader.snapshot().isPresent());
        publishProvince(6, 2);
        await().until(() -> heard.equals(List.of(1L, 2L)));

        assertThat(reader.snapshot()
                        .orElseThrow()
                        .at(Point.PROVINCE)
                        .orElseThrow()
                        .getUnits())
                .isEqualTo(6);
        await().until(() -> reader.profile("5202-000001").isPresent());
        await().until(() -> reader.problem().isEmpty());
    }

    @Test
    void saysThatNoGenerationIsLive() throws Exception {
        FakeCluster bare = FakeCluster.withNoGeneration();
        try (ViewReader early = new ViewReader(bare, bare.deserializer(), clock(), RETRY)) {
            early.start();
            await().until(() -> early.problem().orElse("").contains("no generation of the views is live yet"));
        }
    }

    @Test
    void showsTheOldGenerationUntilThePointerMovesAndTheNewOneHasAWholeVersion() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        reader.addListener(snapshot -> heard.add(units(snapshot)));
        reader.start();
        publishProvince(5, 1);
        await().until(() -> heard.equals(List.of("5")));

        cluster.writeTo("ikm2");
        cluster.createViews();
        publishProvince(1, 1);
        publishProvince(2, 2);
        cluster.publish(Topics.VIEW_PROFILE, 1, "5202-000001", profile("5202-000001"));
        cluster.writeTo(FakeCluster.GENERATION);
        publishProvince(6, 2);
        await().until(() -> heard.equals(List.of("5", "6")));
        assertThat(reader.profile("5202-000001")).isEmpty();

        cluster.live("ikm2");
        await().until(() -> heard.equals(List.of("5", "6", "2")));
        assertThat(reader.profile("5202-000001")).isPresent();
        assertThat(reader.problem()).isEmpty();
    }

    /** Waiting is for what is not there yet: a pointer that was moved is followed at once. */
    @Test
    void doesNotWaitBeforeItFollowsThePointer() throws Exception {
        try (ViewReader patient = new ViewReader(cluster, cluster.deserializer(), clock(), Duration.ofDays(1))) {
            publishProvince(5, 1);
            cluster.writeTo("ikm2");
            cluster.createViews();
            publishProvince(6, 1);
            patient.start();
            await().until(() -> shows(patient, "5"));

            cluster.live("ikm2");
            await().until(() -> shows(patient, "6"));
            cluster.live(FakeCluster.GENERATION);
            await().until(() -> shows(patient, "5"));
        }
    }

    private static boolean shows(ViewReader reader, String units) {
        return reader.snapshot()
                .map(ViewReaderTest::units)
                .filter(units::equals)
                .isPresent();
    }

    @Test
    void keepsTheOldGenerationWhereTheNewOneIsNotThere() throws Exception {
        reader.start();
        publishProvince(5, 1);
        await().until(() -> reader.snapshot().isPresent());
        cluster.live("ikm2");
        await().until(() -> reader.problem().orElse("").contains("the cluster has no topic ikm.view.ikm2.cell"));
        assertThat(reader.snapshot().map(ViewReaderTest::units)).contains("5");

        cluster.live(FakeCluster.GENERATION);
        publishProvince(6, 2);
        await().until(() ->
                reader.snapshot().map(ViewReaderTest::units).orElse("").equals("6"));
    }

    private static String units(ViewSnapshot snapshot) {
        return String.valueOf(snapshot.at(Point.PROVINCE).orElseThrow().getUnits());
    }

    @Test
    void aListenerThatFailsDoesNotStopTheReading() {
        reader.addListener(snapshot -> {
            throw new IllegalStateException("listener");
        });
        reader.start();
        publishProvince(5, 1);
        publishProvince(6, 2);
        await().until(() -> reader.snapshot()
                .filter(snapshot -> snapshot.version().getVersion() == 2)
                .isPresent());
    }

    @Test
    void keepsTheLastSnapshotWhileTheBrokerIsAway() {
        reader.start();
        publishProvince(5, 1);
        await().until(() -> reader.snapshot().isPresent());
        cluster.down(true);
        await().until(() -> reader.problem().orElse("").contains("the broker is not reachable (since 2026-01-01T"));
        assertThat(reader.snapshot()).isPresent();

        cluster.down(false);
        await().until(() -> reader.problem().isEmpty());
    }

    @Test
    void startsOverWhenTheConsumerFails() {
        reader.start();
        publishProvince(5, 1);
        await().until(() -> reader.snapshot().isPresent());
        ViewSnapshot before = reader.snapshot().orElseThrow();
        cluster.failOnce(new KafkaException("offset is gone"));
        await().until(() -> reader.snapshot().orElseThrow() != before);
        assertThat(reader.snapshot().orElseThrow().at(Point.PROVINCE)).isPresent();
    }

    /** Somebody who only asks whether the reader is ready must learn that what it shows is old. */
    @Test
    void saysThatItStandsStillThoughItShowsAnOlderVersion() {
        reader.start();
        publishProvince(5, 1);
        await().until(() -> reader.snapshot().isPresent() && reader.problem().isEmpty());
        cluster.publish(Topics.VIEW_PROVINCE, RowKey.PROVINCE_KEY, headline(Point.PROVINCE, 6, 2));
        await().until(() -> {
            now.updateAndGet(time -> time.plusSeconds(1));
            return reader.problem()
                    .filter(what -> what.contains("version 2: its record on the version topic"))
                    .isPresent();
        });

        cluster.publish(Topics.VIEW_VERSION, "ikm1", version(2, Map.of(Topics.VIEW_PROVINCE, 1)));
        await().until(() -> reader.problem().isEmpty());
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    private void publishProvince(long units, long version) {
        cluster.publish(Topics.VIEW_PROVINCE, RowKey.PROVINCE_KEY, headline(Point.PROVINCE, units, version));
        cluster.publish(Topics.VIEW_VERSION, "ikm1", version(version, Map.of(Topics.VIEW_PROVINCE, 1)));
    }
}
