package id.ntb.ikm.command;

import id.ntb.ikm.outbox.Dispatched;
import id.ntb.ikm.outbox.FileReceipt;
import id.ntb.ikm.publish.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of the outbox, as a clerk reads it, Indonesian before English. */
final class DispatchText {

    private DispatchText() {}

    /** What the summary of the file itself does not say. */
    static List<String> of(OutboxDelivery.Published published) {
        List<String> lines = new ArrayList<>();
        long earlier =
                published.dispatched().sent() - published.summary().receipt().total();
        if (earlier > 0) {
            lines.add("ikut terkirim dari berkas sebelumnya / sent of earlier files, too: " + earlier);
        }
        lines.add(receipt(published.receipt()));
        return lines;
    }

    static String receipt(long number) {
        return "nomor tanda terima / number of the receipt: " + number + " (ikm receipts " + number + ")";
    }

    /** What came of sending what waited. */
    static List<String> of(Dispatched dispatched) {
        List<String> lines = new ArrayList<>();
        lines.add("terkirim / published: " + dispatched.sent());
        if (dispatched.rejected() > 0) {
            lines.add("ditolak / rejected: " + dispatched.rejected());
        }
        lines.addAll(waiting(dispatched.waiting(), dispatched.failure()));
        return lines;
    }

    /** That events wait, why, and what to do; nothing where none waits and nothing failed. */
    static List<String> waiting(long events, Optional<Outcome.Failed> failure) {
        List<String> lines = new ArrayList<>();
        if (events > 0 || failure.isPresent()) {
            lines.add("TIDAK TERKIRIM / NOT SENT: " + events);
        }
        failure.ifPresent(why -> {
            lines.add("  " + why.reason().problem().text().indonesian());
            lines.add("  " + why.reason().problem().text().english());
            lines.add("  (" + why.detail() + ")");
        });
        if (events > 0) {
            lines.add("  Semuanya aman di kotak keluar; kirim dengan: ikm publish --resume");
            lines.add("  All of it is safe in the outbox; to send it: ikm publish --resume");
        }
        return lines;
    }

    static String cutShort(FileReceipt receipt) {
        String file = receipt.receipt().file();
        return "berkas " + file + " terakhir kali belum terbaca sampai habis; kirim lagi berkas itu, yang sudah masuk"
                + " dihitung satu kali / file " + file
                + " was not read to its end last time; publish it again, what was"
                + " taken in counts once";
    }
}
