package id.ntb.ikm.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.outbox.BatchIntake;
import id.ntb.ikm.outbox.DispatchListener;
import id.ntb.ikm.outbox.Outbox;
import id.ntb.ikm.publish.FailureReason;
import id.ntb.ikm.publish.NotConnectedException;
import id.ntb.ikm.publish.OfficeRules;
import id.ntb.ikm.publish.Outcome;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReceiptsCommandTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-05T04:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path outboxes;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new ReceiptsCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private void publishOneFile() {
        OfficeRules rules = new OfficeRules("5202", new EventRules(ReferenceData.load()));
        try (Outbox outbox = Outbox.open(outboxes, "5202", NOON)) {
            BatchIntake intake = outbox.intake("data.ndjson", rules);
            intake.finish("ab".repeat(32), 3);
            Outcome.Failed away = new Outcome.Failed(FailureReason.BROKER_UNREACHABLE, "away");
            outbox.dispatch(new UnreachableSender(new NotConnectedException(away, null)), DispatchListener.NONE);
        }
    }

    @Test
    void listsReceiptsInTheProvincesTime() {
        publishOneFile();

        assertThat(run("--office=5202", "--outbox=" + outboxes)).isZero();
        assertThat(out.toString())
                .contains("2026-01-05 12:00:00 +08:00", "data.ndjson")
                .doesNotContain("CUT SHORT");
    }

    @Test
    void showsOneReceiptInFull() {
        publishOneFile();

        assertThat(run("--office=5202", "--outbox=" + outboxes, "1")).isZero();
        assertThat(out.toString())
                .contains("kantor / office: 5202", "sha256: " + "ab".repeat(32), "baris salah / bad rows: 3");
    }

    @Test
    void saysThatThereIsNoSuchReceipt() {
        publishOneFile();

        assertThat(run("--office=5202", "--outbox=" + outboxes, "7")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no receipt number 7");
    }

    @Test
    void createsNoOutboxOnlyToLookIntoIt() {
        assertThat(run("--office=5202", "--outbox=" + outboxes)).isEqualTo(2);

        assertThat(err.toString()).contains("has published nothing", outboxes.toString());
        assertThat(outboxes).isEmptyDirectory();
    }
}
