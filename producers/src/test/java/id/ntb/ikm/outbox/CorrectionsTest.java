package id.ntb.ikm.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.outbox.NotedRows.NotedRow;
import id.ntb.ikm.publish.EventKey;
import id.ntb.ikm.publish.OfficeRules;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Software of an office's own gives ids of its own, and may send a correction under the id of what it corrects. */
class CorrectionsTest {

    private static final OfficeRules RULES = new OfficeRules("5202", new EventRules(ReferenceData.load()));

    private static final Production REPORT =
            Production.newBuilder(Reports.of(1)).setEventId("own-1").build();

    private static final Production CORRECTION =
            Production.newBuilder(REPORT).setWithdrawn(true).build();

    @TempDir
    private Path directory;

    private final TestBroker broker = new TestBroker();

    private Outbox open() {
        return Outbox.open(directory, "5202", Clock.systemUTC());
    }

    private static BatchIntake take(Outbox outbox, Production... events) {
        BatchIntake intake = outbox.intake("a.ndjson", RULES);
        for (int i = 0; i < events.length; i++) {
            assertThat(intake.send(events[i], i + 1L)).isCompleted();
        }
        intake.finish("d".repeat(64), 0);
        return intake;
    }

    @Test
    void areSentAndSaid() {
        try (Outbox outbox = open()) {
            take(outbox, REPORT);
            outbox.dispatch(broker, DispatchListener.NONE);
            assertThat(outbox.acceptance(CORRECTION)).isEqualTo(Acceptance.REUSED);
            BatchIntake corrected = take(outbox, REPORT, CORRECTION);
            assertThat(corrected.unchanged()).isEqualTo(1);
            assertThat(corrected.reused()).isEqualTo(NotedRows.NONE.plus(new NotedRow(2, EventKey.of(REPORT), "")));
            assertThat(outbox.dispatch(broker, DispatchListener.NONE).sent()).isEqualTo(1);
        }
        assertThat(broker.ids()).containsExactly("own-1", "own-1");
    }

    @Test
    void leaveTheReceiptOfWhatTheyCorrectAsItWas() {
        try (Outbox outbox = open()) {
            take(outbox, REPORT);
            take(outbox, CORRECTION);
            outbox.dispatch(broker, DispatchListener.NONE);
            assertThat(outbox.receipts())
                    .extracting(receipt -> receipt.total().sent())
                    .containsExactly(1L, 1L);
        }
    }

    @Test
    void areNoneWhereEitherContentIsSentAgain() {
        try (Outbox outbox = open()) {
            BatchIntake twice = take(outbox, REPORT, CORRECTION);
            assertThat(twice.reused().count()).isEqualTo(1);
            BatchIntake again = take(outbox, CORRECTION, REPORT);
            assertThat(again.unchanged()).isEqualTo(2);
            assertThat(again.reused()).isEqualTo(NotedRows.NONE);
        }
    }

    /** What an earlier release took in is kept, and sent again at most once more, because nobody knows what it said. */
    @Test
    void areFoundInTheOutboxOfAnEarlierReleaseToo() throws Exception {
        Files.createDirectories(directory.resolve("5202"));
        try (Connection earlier = DriverManager.getConnection(
                        "jdbc:sqlite:" + directory.resolve("5202").resolve("outbox.db"));
                Statement statement = earlier.createStatement()) {
            statement.execute("CREATE TABLE event (seq INTEGER PRIMARY KEY, event_id TEXT NOT NULL,"
                    + " ikm_id TEXT NOT NULL, type TEXT NOT NULL, batch INTEGER NOT NULL, line INTEGER NOT NULL,"
                    + " state TEXT NOT NULL, kafka_partition INTEGER, kafka_offset INTEGER,"
                    + " UNIQUE (ikm_id, event_id)) STRICT");
            statement.execute("CREATE TABLE batch (id INTEGER PRIMARY KEY, file TEXT NOT NULL,"
                    + " accepted_at INTEGER NOT NULL, first_seq INTEGER NOT NULL, sha256 TEXT,"
                    + " bad_rows INTEGER NOT NULL DEFAULT 0) STRICT");
            statement.execute("INSERT INTO batch VALUES (1, 'old.ndjson', 0, 1, 'd', 0)");
            statement.execute("INSERT INTO event VALUES (1, 'own-1', '5202-000001', 'PRODUCTION', 1, 1, 'SENT', 0, 7)");
        }
        try (Outbox outbox = open()) {
            assertThat(take(outbox, REPORT).reused()).isEqualTo(NotedRows.NONE);
            assertThat(take(outbox, REPORT).unchanged()).isEqualTo(1);
            outbox.dispatch(broker, DispatchListener.NONE);
            assertThat(outbox.receipts())
                    .extracting(receipt -> receipt.total().sent())
                    .isEqualTo(List.of(0L, 1L, 1L));
        }
        assertThat(broker.ids()).containsExactly("own-1");
    }
}
