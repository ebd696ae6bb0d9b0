package id.ntb.ikm.command;

import static id.ntb.ikm.problem.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.outbox.NotedRows;
import id.ntb.ikm.problem.Bilingual;
import id.ntb.ikm.problem.Problem;
import id.ntb.ikm.publish.EventKey;
import id.ntb.ikm.publish.FailureReason;
import id.ntb.ikm.publish.Outcome;
import id.ntb.ikm.publish.Receipt;
import id.ntb.ikm.publish.Receipt.OffsetRange;
import id.ntb.ikm.topic.EventType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a clerk reads of a file, in the order of its importance. */
class SummaryTextTest {

    private static final Receipt NOTHING = new Receipt("5202", "a.csv", "", Map.of(), List.of());
    private static final Problem LENGTH =
            new Problem("KBLI_LENGTH", text("harus lima angka", "five digits"), Bilingual.NONE);
    private static final Problem ZERO =
            new Problem("KBLI_PADDED", text("diberi nol", "was given a zero"), Bilingual.NONE);

    private static Summary checked(long rows, long bad, Map<Problem, Long> flags) {
        return new Summary(
                rows,
                Map.of(EventType.REGISTRATION, rows - bad),
                0,
                NotedRows.NONE,
                NotedRows.NONE,
                bad,
                flags,
                flags.size(),
                0,
                Optional.empty(),
                NOTHING);
    }

    @Test
    void saysWhatAFileHolds() {
        assertThat(SummaryText.of(checked(12, 2, Map.of()), true))
                .containsExactly(
                        "baris dibaca / rows read: 12",
                        "siap kirim, belum dikirim / ready, not sent (dry run): 10 (registration 10)",
                        "ditolak / rejected: 2",
                        "ditandai, tetap dipakai / flagged, used all the same: 0");
    }

    @Test
    void wondersAboutAFileWithoutRows() {
        assertThat(SummaryText.of(checked(0, 0, Map.of()), true))
                .contains("  berkas ini tidak berisi baris data / there are no rows of data in this file")
                .contains("siap kirim, belum dikirim / ready, not sent (dry run): 0");
    }

    @Test
    void countsFlagsInTheOrderOfTheirCodes() {
        assertThat(SummaryText.of(checked(12, 0, Map.of(ZERO, 7L, LENGTH, 3L)), true))
                .containsSubsequence(
                        "  3 × KBLI_LENGTH: harus lima angka / five digits",
                        "  7 × KBLI_PADDED: diberi nol / was given a zero");
    }

    @Test
    void saysWhereAFileWent() {
        Receipt receipt = new Receipt(
                "5202",
                "a.csv",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Map.of(EventType.REGISTRATION, 10L),
                List.of(new OffsetRange("ikm.5202.registration", 2, 40, 49, 10)));
        Summary sent = checked(10, 0, Map.of()).with(3, NotedRows.NONE, 0, 0, Optional.empty(), receipt);

        assertThat(SummaryText.of(sent, false))
                .containsSubsequence(
                        "terkirim / published: 10 (registration 10)",
                        "tidak berubah sejak terakhir / unchanged since last time: 3",
                        "tanda terima / receipt: a.csv sha256 ba7816bf8f01…",
                        "  ikm.5202.registration[2] offset 40–49 (10)");
    }

    @Test
    void saysWhyRowsWaitAndWhatToDo() {
        Outcome.Failed failed = new Outcome.Failed(FailureReason.BROKER_UNREACHABLE, "Connection refused");
        Summary waiting = checked(10, 0, Map.of()).with(0, NotedRows.NONE, 0, 10, Optional.of(failed), NOTHING);

        assertThat(SummaryText.of(waiting, false))
                .containsSubsequence(
                        "TIDAK TERKIRIM / NOT SENT: 10",
                        "  (Connection refused)",
                        "  Semuanya aman di kotak keluar; kirim dengan: ikm publish --resume",
                        "  All of it is safe in the outbox; to send it: ikm publish --resume")
                .anyMatch(line -> line.startsWith("  server Kafka tidak terjangkau"))
                .anyMatch(line -> line.startsWith("  the Kafka broker cannot be reached"));
    }

    @Test
    void tellsOfTenRowsAndCountsTheOthers() {
        NotedRows rows = NotedRows.NONE;
        for (int i = 1; i <= 12; i++) {
            rows = rows.plus(new NotedRows.NotedRow(i, new EventKey("5203-00000" + i % 10, "e" + i), "5203"));
        }
        assertThat(NotedText.foreseen(rows))
                .hasSize(12)
                .startsWith(
                        "akan ditahan, bukan kesalahan / will be held, no error: 12",
                        "  baris / row 1, 5203-000001: akan ditahan sampai 5203 menyerahkan IKM ini / will be held until"
                                + " 5203 hands the firm over")
                .endsWith("  … 2 lagi / more");
        assertThat(NotedText.reused(NotedRows.NONE)).isEmpty();
    }
}
