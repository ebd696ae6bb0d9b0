package id.ntb.ikm.reader;

import static id.ntb.ikm.reader.TestViews.headline;
import static id.ntb.ikm.reader.TestViews.profile;
import static id.ntb.ikm.reader.TestViews.version;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.topic.Topics;
import java.net.ConnectException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewFollowerTest {

    private static final Map<String, Integer> PROVINCE_ROW = Map.of(Topics.VIEW_PROVINCE, 1);

    private final AtomicBoolean registryDown = new AtomicBoolean();
    private FakeCluster cluster;
    private ViewFollower follower;

    @BeforeEach
    void open() throws Exception {
        follow(FakeCluster.withAllTopics());
    }

    @AfterEach
    void close() {
        follower.close();
    }

    @Test
    void showsTheVersionThatWasThereAtTheStart() {
        publishProvince(5, 1);
        assertThat(readToTheEnd()).map(ViewFollowerTest::units).contains(5L);
    }

    @Test
    void showsVersionsThatComeLater() {
        publishProvince(5, 1);
        readToTheEnd();
        publishProvince(6, 2);
        assertThat(readToTheEnd()).map(ViewFollowerTest::units).contains(6L);
    }

    @Test
    void emptyTopicsAreNotReady() {
        assertThat(readToTheEnd()).isEmpty();
        assertThat(follower.awaited()).isEqualTo("no version of the views has been published yet");
    }

    @Test
    void showsNothingWhileATransactionFromBeforeTheStartIsUndecided() {
        cluster.leaveUndecided(Topics.VIEW_CELL, 1);
        publishProvince(5, 2);
        assertThat(readToTheEnd()).isEmpty();
        assertThat(follower.awaited()).isEqualTo("the views are being read from the beginning");

        Point cell = new Point("PANGAN", "5202");
        cluster.leaveUndecided(Topics.VIEW_CELL, 0);
        publishCell(cell, 5, 1);
        assertThat(readToTheEnd().orElseThrow().at(cell)).isPresent();
    }

    @Test
    void readsWhatWasWrittenBeforeTheHighestVersionThoughAfterTheStart() {
        follower.step(); // knows the ends as of now
        cluster.leaveUndecided(Topics.VIEW_CELL, 1);
        publishProvince(5, 2);
        assertThat(readToTheEnd()).isEmpty();

        Point cell = new Point("PANGAN", "5202");
        cluster.leaveUndecided(Topics.VIEW_CELL, 0);
        publishCell(cell, 5, 1);
        assertThat(readToTheEnd().orElseThrow().at(cell)).isPresent();
    }

    /** Compaction forgets after a while that a row was removed; the version that removed it still states it. */
    @Test
    void showsTheHighestVersionAtTheStartThoughOneOfItsRemovalsIsForgotten() {
        publishProvince(5, 1);
        publish(6, 2, Map.of(Topics.VIEW_PROVINCE, 1, Topics.VIEW_PROGRAM, 1));

        assertThat(readToTheEnd()).map(ViewFollowerTest::units).contains(6L);
    }

    @Test
    void aVersionThatLostARowDoesNotHoldUpLaterOnes() {
        publishProvince(5, 1);
        readToTheEnd();
        publish(6, 2, Map.of(Topics.VIEW_PROVINCE, 2));
        publishProvince(7, 3);

        assertThat(readLong()).map(ViewFollowerTest::units).contains(7L);
        publishProvince(8, 4);
        assertThat(readToTheEnd()).map(ViewFollowerTest::units).contains(8L);
    }

    /** A reader that slept is behind compaction: whole versions are gone, and rows that still belong to what is shown. */
    @Test
    void afterVersionsAreGoneItShowsNoneThatLacksTheirRows() {
        publishProvince(5, 1);
        readToTheEnd();
        Point cell = new Point("PANGAN", "5202");
        cluster.publish(Topics.VIEW_PROVINCE, RowKey.PROVINCE_KEY, headline(Point.PROVINCE, 7, 3));
        cluster.publish(Topics.VIEW_VERSION, "ikm1", version(3, PROVINCE_ROW));
        assertThat(readToTheEnd()).isEmpty();
        publishCell(cell, 7, 4);
        cluster.publish(Topics.VIEW_VERSION, "ikm1", version(4, Map.of(Topics.VIEW_CELL, 1)));

        ViewSnapshot next = readLong().orElseThrow();
        assertThat(next.version().getVersion()).isEqualTo(4);
        assertThat(next.at(cell)).isPresent();
        assertThat(units(next)).isEqualTo(7);
    }

    @Test
    void waitsForRowsWhoseTransactionIsUndecidedHoweverLongThatTakes() {
        publishProvince(5, 1);
        readToTheEnd();
        cluster.leaveUndecided(Topics.VIEW_PROGRAM, 1);
        publish(6, 2, Map.of(Topics.VIEW_PROVINCE, 1, Topics.VIEW_PROGRAM, 1));

        assertThat(readLong()).isEmpty();
        assertThat(follower.missing()).contains("version 2: program has 0 of 1 rows");
    }

    @Test
    void namesTheTopicsThatDoNotExistYet() throws Exception {
        FakeCluster partial = new FakeCluster();
        partial.create(Topics.VIEW_PROVINCE, 1);
        follow(partial);
        assertThat(follower.step()).hasValueSatisfying(problem -> assertThat(problem)
                .contains(Topics.VIEW_CELL, Topics.VIEW_VERSION)
                .doesNotContain(Topics.VIEW_PROVINCE));

        Topics.VERSIONED.forEach(topic -> partial.create(topic, 1));
        partial.create(Topics.VIEW_VERSION, 1);
        partial.create(Topics.VIEW_PROFILE, 4);
        assertThat(follower.step()).isEmpty();
    }

    @Test
    void refusesRowTopicsOfSeveralPartitions() {
        cluster.create(Topics.VIEW_CELL, 3);
        assertThat(follower.step())
                .hasValueSatisfying(problem -> assertThat(problem).contains(Topics.VIEW_CELL, "one partition"));
    }

    @Test
    void waitsForTheRegistryWithoutSkippingARecord() {
        registryDown.set(true);
        publishProvince(5, 1);
        follower.step();
        assertThat(follower.step()).hasValueSatisfying(problem -> assertThat(problem)
                .contains("schema registry is not reachable", "Connection refused"));

        registryDown.set(false);
        assertThat(readToTheEnd()).map(ViewFollowerTest::units).contains(5L);
    }

    @Test
    void saysWhereARecordIsThatIsNoRow() {
        cluster.publishBytes(Topics.VIEW_PROVINCE, 0, "52", new byte[] {7, 7, 7});
        follower.step();
        assertThat(follower.step()).hasValueSatisfying(problem -> assertThat(problem)
                .contains("ikm.view.ikm1.province partition 0 offset 0 is no record of the views"));
    }

    @Test
    void saysWhereARowOfTheWrongKindIs() {
        cluster.publish(Topics.VIEW_PROVINCE, "52", profile("5202-000001"));
        follower.step();
        assertThat(follower.step()).hasValueSatisfying(problem -> assertThat(problem)
                .contains("ikm.view.ikm1.province partition 0 offset 0", "IkmProfile"));
    }

    @Test
    void readsOnAfterTheBrokerWasAway() {
        publishProvince(5, 1);
        readToTheEnd();
        cluster.down(true);
        assertThat(follower.step()).contains("the broker is not reachable");

        cluster.down(false);
        publishProvince(6, 2);
        assertThat(readToTheEnd()).map(ViewFollowerTest::units).contains(6L);
    }

    @Test
    void keepsTheLatestProfileOfEachIkm() {
        cluster.publish(Topics.VIEW_PROFILE, 1, "5202-000001", profile("5202-000001"));
        cluster.publish(Topics.VIEW_PROFILE, 0, "5202-000002", profile("5202-000002"));
        cluster.publishBytes(Topics.VIEW_PROFILE, 0, "5202-000002", null);
        readToTheEnd();
        assertThat(follower.profiles()).containsOnlyKeys("5202-000001");
    }

    private void follow(FakeCluster fake) {
        cluster = fake;
        Deserializer<Object> real = cluster.deserializer();
        follower = new ViewFollower(
                cluster,
                new RecordDecoder((topic, bytes) -> deserializeUnlessDown(real, topic, bytes)),
                FakeCluster.GENERATION);
    }

    private Object deserializeUnlessDown(Deserializer<Object> real, String topic, byte[] bytes) {
        if (registryDown.get()) {
            throw new SerializationException("no schema", new ConnectException("Connection refused"));
        }
        return real.deserialize(topic, bytes);
    }

    private void publishCell(Point cell, long units, long version) {
        RowKey key = new RowKey.Headline(cell);
        cluster.publish(key.topic(), key.key(), headline(cell, units, version));
    }

    private void publishProvince(long units, long version) {
        publish(units, version, PROVINCE_ROW);
    }

    private void publish(long units, long version, Map<String, Integer> stated) {
        cluster.publish(Topics.VIEW_PROVINCE, RowKey.PROVINCE_KEY, headline(Point.PROVINCE, units, version));
        cluster.publish(Topics.VIEW_VERSION, "ikm1", version(version, stated));
    }

    /** Steps until nothing more can come: assignment, two rounds of catching up, twice, and one for what is new. */
    private Optional<ViewSnapshot> readToTheEnd() {
        return read(8);
    }

    /** Steps until a version is given up that does not become complete. */
    private Optional<ViewSnapshot> readLong() {
        return read(70);
    }

    private Optional<ViewSnapshot> read(int steps) {
        Optional<ViewSnapshot> newest = Optional.empty();
        for (int step = 0; step < steps; step++) {
            assertThat(follower.step()).isEmpty();
            Optional<ViewSnapshot> before = newest;
            newest = follower.assemble().or(() -> before);
        }
        return newest;
    }

    private static long units(ViewSnapshot snapshot) {
        return snapshot.at(Point.PROVINCE).orElseThrow().getUnits();
    }
}
