package id.ntb.ikm.topology;

import static id.ntb.ikm.topology.Sample.production;
import static id.ntb.ikm.topology.Sample.registration;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.failure.Faults;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topic.AnyEvent;
import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.RecordPosition;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.view.Account;
import id.ntb.ikm.view.IkmView;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.errors.TaskMigratedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault of our own on one record is the end of that record, not of the province. */
class FaultsTest {

    private static final String FIRM = "5202-000001";
    private static final String BAD = "p-" + FIRM + "-2025-03-666";
    private static final List<SpecificRecord> EVENTS = List.of(
            registration(FIRM, "5202"),
            production(FIRM, "5202", "2025-02", 500),
            production(FIRM, "5202", "2025-03", 666),
            production(FIRM, "5202", "2025-04", 700));

    @TempDir
    private Path stateDirectory;

    private final Faults faults = new Faults();

    @Test
    void buriesTheRecordThatMergingFailsOn() throws Exception {
        Merging.Factory failing = (fold, sums) -> (event, source, today) -> {
            if (isBad(event)) {
                throw new IllegalStateException("a fault of ours");
            }
            return fold.apply(event, source, today);
        };
        assertThat(faults.explain(run(failing))).isTrue();
        assertBuriedOnTheNextRun(failing);
    }

    @Test
    void buriesTheRecordThatWritingBackFailsOn() throws Exception {
        Merging.Factory failing = (fold, sums) -> (event, source, today) -> {
            if (isBad(event)) {
                sums.add(new SumKey.Program(Point.PROVINCE, null, "", ""), new Tally());
            }
            return fold.apply(event, source, today);
        };
        Throwable atTheCommit = run(failing);
        assertThat(faults.explain(atTheCommit)).as("nobody knows yet").isFalse();
        assertThat(faults.explain(run(failing))).as("read again with care").isTrue();
        assertBuriedOnTheNextRun(failing);
    }

    @Test
    void doesNotBlameARecordForWhatKafkaThrows() {
        RecordPosition place = new RecordPosition("t", 0, 7);
        assertThat(catchThrowable(() -> faults.blame(place, () -> {
                    throw new TaskMigratedException("gone");
                })))
                .isInstanceOf(TaskMigratedException.class);
        assertThat(faults.isCondemned(place)).isFalse();
    }

    @Test
    void blamesTheRecordAtWorkForWhatIsTooLargeToWrite() {
        RecordPosition place = new RecordPosition("t", 0, 7);
        faults.blame(place, () -> faults.unwritable("a record of 17 MB for topic x"));
        assertThat(faults.isCondemned(place)).isTrue();
        assertThat(faults.explain(new IllegalStateException("some send failed")))
                .isTrue();
        assertThat(faults.explain(new IllegalStateException("another"))).isFalse();
    }

    private void assertBuriedOnTheNextRun(Merging.Factory failing) throws Exception {
        try (TopologyFixture pipeline = fixture(failing)) {
            EVENTS.forEach(pipeline::publish);
            pipeline.settle();
            assertThat(pipeline.deadLetters())
                    .extracting(letter -> new String(
                            letter.headers().lastHeader(DeadLetters.CODE).value(), UTF_8))
                    .containsExactly("FAULT");
            assertThat(pipeline.version().getAccounts())
                    .containsExactlyInAnyOrder(
                            new Account("5202", "registration", 1L, 1L, 0L, 0L, 0L),
                            new Account("5202", "production", 3L, 2L, 0L, 0L, 1L));
            assertThat(pipeline.row(Topics.VIEW_PROVINCE, "52", IkmView.class)
                            .getLast12()
                            .getValueIdr())
                    .isEqualTo(1_200);
        }
        assertThat(faults.buried()).isEqualTo(1);
        assertThat(faults.remark()).get().asString().contains("ikm.5202.production-0 @ ", "ikm.dlq");
    }

    /** From an empty state, as after a loss of the uncommitted; what it throws is what ends a thread. */
    private Throwable run(Merging.Factory merging) throws Exception {
        TopologyFixture pipeline = fixture(merging);
        Throwable thrown = catchThrowable(() -> EVENTS.forEach(pipeline::publish));
        Throwable atTheEnd = catchThrowable(pipeline::close);
        return thrown == null ? atTheEnd : thrown;
    }

    private TopologyFixture fixture(Merging.Factory merging) throws Exception {
        return new TopologyFixture(StoreKind.IN_MEMORY, stateDirectory, faults, merging);
    }

    private static boolean isBad(AnyEvent event) {
        return event.eventId().equals(BAD);
    }
}
