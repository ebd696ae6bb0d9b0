package id.ntb.ikm.command;

import id.ntb.ikm.problem.Problem;
import id.ntb.ikm.publish.Receipt;
import id.ntb.ikm.topic.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A summary as a clerk reads it, Indonesian before English. */
final class SummaryText {

    private static final int SHOWN_DIGITS = 12;

    private final Summary summary;
    private final List<String> lines = new ArrayList<>();

    private SummaryText(Summary summary) {
        this.summary = summary;
    }

    static List<String> of(Summary summary, boolean dryRun) {
        SummaryText text = new SummaryText(summary);
        text.add("baris dibaca / rows read", summary.rows());
        text.addEmpty();
        if (dryRun) {
            text.add("siap kirim, belum dikirim / ready, not sent (dry run)", byType(summary.good()));
        } else {
            text.add("terkirim / published", byType(summary.receipt().published()));
        }
        if (summary.unchanged() > 0) {
            text.add("tidak berubah sejak terakhir / unchanged since last time", summary.unchanged());
        }
        text.add("ditolak / rejected", summary.bad());
        text.addFlags();
        text.lines.addAll(NotedText.reused(summary.reused()));
        text.lines.addAll(NotedText.foreseen(summary.held()));
        text.lines.addAll(DispatchText.waiting(summary.notSent(), summary.failure()));
        text.addReceipt();
        return List.copyOf(text.lines);
    }

    private void add(String label, Object value) {
        lines.add(label + ": " + value);
    }

    private static String byType(Map<EventType, Long> counts) {
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        String parts = new TreeMap<>(counts)
                .entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count -> count.getKey().word() + " " + count.getValue())
                        .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "0" : total + " (" + parts + ")";
    }

    /** A sheet without rows is more often the wrong file than meant. */
    private void addEmpty() {
        if (summary.rows() == 0) {
            lines.add("  berkas ini tidak berisi baris data / there are no rows of data in this file");
        }
    }

    private void addFlags() {
        add("ditandai, tetap dipakai / flagged, used all the same", summary.flagged());
        summary.flags().entrySet().stream()
                .sorted(Comparator.comparing(flag -> flag.getKey().code()))
                .forEach(flag -> lines.add("  " + flag.getValue() + " × " + text(flag.getKey())));
    }

    private static String text(Problem flag) {
        return flag.code() + ": " + flag.line();
    }

    private void addReceipt() {
        Receipt receipt = summary.receipt();
        if (receipt.total() == 0) {
            return;
        }
        add(
                "tanda terima / receipt",
                receipt.file() + " sha256 " + receipt.sha256().substring(0, SHOWN_DIGITS) + "…");
        for (Receipt.OffsetRange range : receipt.ranges()) {
            lines.add("  %s[%d] offset %d–%d (%d)"
                    .formatted(range.topic(), range.partition(), range.first(), range.last(), range.events()));
        }
    }
}
