package id.ntb.ikm.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.publish.FailureReason;
import id.ntb.ikm.publish.OfficeRules;
import id.ntb.ikm.publish.Outcome;
import id.ntb.ikm.publish.Receipt.OffsetRange;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.topic.EventType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final OfficeRules RULES = new OfficeRules("5202", new EventRules(ReferenceData.load()));
    private static final String DIGEST = "d".repeat(64);

    @TempDir
    private Path directory;

    private final TestBroker broker = new TestBroker();

    private Outbox open() {
        return Outbox.open(directory, "5202", Clock.fixed(NOON, ZoneOffset.UTC));
    }

    /** Takes in a whole file and returns the number of its receipt. */
    private static long take(Outbox outbox, String file, List<Production> events) {
        BatchIntake intake = outbox.intake(file, RULES);
        for (int i = 0; i < events.size(); i++) {
            assertThat(intake.send(events.get(i), i + 1L)).isCompletedWithValue(new Outcome.Kept());
        }
        return intake.finish(DIGEST, 0);
    }

    private static List<String> ids(List<Production> events) {
        return events.stream().map(Production::getEventId).toList();
    }

    @Test
    void sendsWhatItTookInOrderAndOnlyOnce() {
        List<Production> events = Reports.of(1, 2_500);
        try (Outbox outbox = open()) {
            take(outbox, "a.ndjson", events);
            assertThat(outbox.waiting()).isEqualTo(2_500);

            Dispatched dispatched = outbox.dispatch(broker, DispatchListener.NONE);

            assertThat(dispatched.sent()).isEqualTo(2_500);
            assertThat(dispatched.ranges()).containsExactly(new OffsetRange("ikm.5202.production", 0, 0, 2_499, 2_500));
            assertThat(outbox.dispatch(broker, DispatchListener.NONE).sent()).isZero();
        }
        assertThat(broker.ids()).isEqualTo(ids(events));
    }

    @Test
    void keepsWhatWaitsFromOneProcessToTheNextAndSendsItFirst() {
        try (Outbox outbox = open()) {
            take(outbox, "a.ndjson", Reports.of(1, 3));
            Dispatched dispatched = outbox.dispatch(new TestBroker().takes(0), DispatchListener.NONE);
            assertThat(dispatched.failure()).contains(TestBroker.AWAY);
            assertThat(dispatched.waiting()).isEqualTo(3);
        }
        try (Outbox outbox = open()) {
            take(outbox, "b.ndjson", Reports.of(4, 5));
            assertThat(outbox.dispatch(broker, DispatchListener.NONE).sent()).isEqualTo(5);
        }
        assertThat(broker.ids()).isEqualTo(ids(Reports.of(1, 5)));
    }

    @Test
    void goesOnAfterTheLastAcknowledgedEventOfABrokerThatWentAway() {
        try (Outbox outbox = open()) {
            take(outbox, "a.ndjson", Reports.of(1, 3_000));
            assertThat(outbox.dispatch(broker.takes(1_234), DispatchListener.NONE)
                            .waiting())
                    .isEqualTo(1_766);
            assertThat(outbox.dispatch(broker.takes(5_000), DispatchListener.NONE)
                            .waiting())
                    .isZero();
        }
        assertThat(broker.ids()).isEqualTo(ids(Reports.of(1, 3_000)));
    }

    @Test
    void doesNotSendAFileOfLastMonthAgain() {
        try (Outbox outbox = open()) {
            take(outbox, "a.ndjson", Reports.of(1, 10));
            outbox.dispatch(broker, DispatchListener.NONE);
            long again = take(outbox, "a.ndjson", Reports.of(1, 12));
            outbox.dispatch(broker, DispatchListener.NONE);

            FileReceipt receipt = outbox.receipt(again).orElseThrow();
            assertThat(receipt.total()).isEqualTo(new TypeCounts(2, 10, 0, 2, 0));
            assertThat(outbox.acceptance(Reports.of(12))).isEqualTo(Acceptance.SAME);
            assertThat(outbox.acceptance(Reports.of(13))).isEqualTo(Acceptance.NEW);
        }
        assertThat(broker.ids()).isEqualTo(ids(Reports.of(1, 12)));
    }

    @Test
    void sendsNothingToAnotherClusterNotEvenWhereNothingWaits() {
        TestBroker other = new TestBroker().ofCluster("sandbox");
        try (Outbox outbox = open()) {
            take(outbox, "a.ndjson", Reports.of(1, 10));
            outbox.dispatch(broker, DispatchListener.NONE);
            take(outbox, "a.ndjson", Reports.of(1, 10));
            assertThat(outbox.dispatch(other, DispatchListener.NONE).failure()).hasValueSatisfying(why -> {
                assertThat(why.reason()).isEqualTo(FailureReason.OTHER_CLUSTER);
                assertThat(why.detail()).contains("sandbox", "province");
            });
        }
        try (Outbox outbox = open()) {
            take(outbox, "b.ndjson", Reports.of(11, 12));
            assertThat(outbox.dispatch(other, DispatchListener.NONE).waiting()).isEqualTo(2);
            assertThat(outbox.dispatch(broker, DispatchListener.NONE).sent()).isEqualTo(2);
        }
        assertThat(other.ids()).isEmpty();
        assertThat(broker.ids()).hasSize(12);
    }

    @Test
    void setsAsideWhatNoBrokerTakesAndTriesItAgainWithTheNextFile() {
        List<String> heard = new ArrayList<>();
        DispatchListener listener = new DispatchListener() {
            @Override
            public void settled(long events) {}

            @Override
            public void rejected(String file, long line, Outcome why) {
                heard.add(file + ":" + line);
            }
        };
        Production large = Reports.of(2);
        try (Outbox outbox = open()) {
            long first = take(outbox, "a.ndjson", Reports.of(1, 3));
            Dispatched dispatched = outbox.dispatch(broker.refuses(large::equals), listener);

            assertThat(dispatched.rejected()).isEqualTo(1);
            assertThat(dispatched.waiting()).isZero();
            assertThat(heard).containsExactly("a.ndjson:2");
            assertThat(outbox.receipt(first).orElseThrow().total()).isEqualTo(new TypeCounts(3, 0, 1, 2, 0));
            assertThat(outbox.acceptance(large)).isEqualTo(Acceptance.NEW);

            take(outbox, "a.ndjson", Reports.of(1, 3));
            assertThat(outbox.dispatch(broker.refuses(event -> false), listener).sent())
                    .isEqualTo(1);
        }
        assertThat(broker.ids()).containsExactlyInAnyOrderElementsOf(ids(Reports.of(1, 3)));
    }

    @Test
    void takesNoEventThatBreaksARule() {
        Production elsewhere =
                Production.newBuilder(Reports.of(1)).setOffice("5203").build();
        try (Outbox outbox = open()) {
            BatchIntake intake = outbox.intake("a.ndjson", RULES);
            assertThat(intake.send(elsewhere).join()).isInstanceOf(Outcome.Rejected.class);
            intake.finish(DIGEST, 0);
            assertThat(outbox.waiting()).isZero();
        }
    }

    @Test
    void writesAReceiptForEachFile() {
        try (Outbox outbox = open()) {
            take(outbox, "a.ndjson", Reports.of(1, 3));
            outbox.dispatch(broker, DispatchListener.NONE);
            take(outbox, "b.ndjson", Reports.of(4, 5));

            List<FileReceipt> receipts = outbox.receipts();
            assertThat(receipts)
                    .extracting(receipt -> receipt.receipt().file())
                    .containsExactly("b.ndjson", "a.ndjson");
            FileReceipt sent = receipts.get(1);
            assertThat(sent.acceptedAt()).isEqualTo(NOON);
            assertThat(sent.receipt().office()).isEqualTo("5202");
            assertThat(sent.receipt().sha256()).isEqualTo(DIGEST);
            assertThat(sent.receipt().published()).containsOnlyKeys(EventType.PRODUCTION);
            assertThat(sent.receipt().ranges()).containsExactly(new OffsetRange("ikm.5202.production", 0, 0, 2, 3));
            assertThat(receipts.get(0).total()).isEqualTo(new TypeCounts(2, 0, 0, 0, 2));
        }
    }

    @Test
    void remembersThatAFileWasNotReadToItsEnd() {
        try (Outbox outbox = open()) {
            BatchIntake intake = outbox.intake("a.ndjson", RULES);
            Reports.of(1, 1_500).forEach(event -> assertThat(intake.send(event)).isCompleted());
        }
        try (Outbox outbox = open()) {
            assertThat(outbox.waiting()).isEqualTo(1_000);
            assertThat(outbox.receipts().get(0).whole()).isFalse();
            take(outbox, "a.ndjson", Reports.of(1, 1_500));
            assertThat(outbox.waiting()).isEqualTo(1_500);
        }
    }

    @Test
    void leavesNoOtherFileInItsFolder() {
        try (Outbox outbox = open()) {
            take(outbox, "a.ndjson", Reports.of(1, 3));
            outbox.dispatch(broker, DispatchListener.NONE);
            assertThat(outbox.waiting()).isZero();
        }
        assertThat(directory.resolve("5202")).isDirectoryNotContaining(path -> !path.endsWith("outbox.db"));
    }

    @Test
    void saysThatAnotherProcessUsesIt() throws Exception {
        try (Outbox outbox = open()) {
            Process other = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            OpenOutbox.class.getName(),
                            directory.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(other.waitFor()).describedAs(said).isEqualTo(1);
            assertThat(said).contains("sedang dipakai", "in use by another ikm process");
            assertThat(outbox.waiting()).isZero();
        }
    }

    @Test
    void saysThatItsFolderCannotBeUsed() throws IOException {
        Files.writeString(directory.resolve("5202"), "a file");

        assertThatThrownBy(this::open)
                .isInstanceOf(OutboxException.class)
                .hasMessageContaining("tidak dapat dibuka")
                .hasMessageContaining("5202");
    }
}
