package id.ntb.ikm.command;

import id.ntb.ikm.outbox.FileReceipt;
import id.ntb.ikm.outbox.NotedRows.NotedRow;
import id.ntb.ikm.outbox.TypeCounts;
import id.ntb.ikm.publish.Receipt.OffsetRange;
import id.ntb.ikm.rule.EventRules;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Receipts as a clerk reads them, Indonesian before English. */
final class ReceiptText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx").withZone(EventRules.WITA);

    private ReceiptText() {}

    /** One line for each. */
    static List<String> list(List<FileReceipt> receipts) {
        List<String> lines = new ArrayList<>();
        lines.add("%6s  %-26s %9s %9s %9s  %s"
                .formatted("nomor", "waktu / time", "terkirim", "menunggu", "ditolak", "berkas / file"));
        for (FileReceipt receipt : receipts) {
            TypeCounts total = receipt.total();
            lines.add("%6d  %-26s %9d %9d %9d  %s%s"
                    .formatted(
                            receipt.id(),
                            TIME.format(receipt.acceptedAt()),
                            total.sent(),
                            total.waiting(),
                            receipt.badRows() + total.rejected(),
                            receipt.receipt().file(),
                            receipt.whole() ? "" : "  (TERPUTUS / CUT SHORT)"));
        }
        return List.copyOf(lines);
    }

    /** All that is known of one, and which of its events the views held when they were last asked. */
    static List<String> one(FileReceipt receipt, List<NotedRow> held) {
        List<String> lines = new ArrayList<>();
        lines.add("tanda terima / receipt: " + receipt.id());
        lines.add("kantor / office: " + receipt.receipt().office());
        lines.add("berkas / file: " + receipt.receipt().file());
        lines.add("sha256: " + receipt.receipt().sha256());
        lines.add("waktu / time: " + TIME.format(receipt.acceptedAt()));
        lines.add("baris salah / bad rows: " + receipt.badRows());
        new TreeMap<>(receipt.counts()).forEach((type, counts) -> lines.add(type.word() + ": " + text(counts)));
        for (OffsetRange range : receipt.receipt().ranges()) {
            lines.add("  %s[%d] offset %d–%d (%d)"
                    .formatted(range.topic(), range.partition(), range.first(), range.last(), range.events()));
        }
        lines.addAll(NotedText.held(held));
        if (!receipt.whole()) {
            lines.add(DispatchText.cutShort(receipt));
        }
        return List.copyOf(lines);
    }

    private static String text(TypeCounts counts) {
        return "diterima / accepted %d, terkirim / sent %d, menunggu / waiting %d, ditolak / rejected %d,"
                        .formatted(counts.accepted(), counts.sent(), counts.waiting(), counts.rejected())
                + " tidak berubah / unchanged " + counts.unchanged();
    }
}
