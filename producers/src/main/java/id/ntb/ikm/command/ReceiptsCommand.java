package id.ntb.ikm.command;

import id.ntb.ikm.outbox.FileReceipt;
import id.ntb.ikm.outbox.Outbox;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ikm receipts}: lists and shows the receipts of what an office published. */
@Command(
        name = "receipts",
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeOnExecutionException = ExitStatus.UNUSABLE,
        description = {
            "Menampilkan tanda terima berkas yang sudah dikirim.",
            "Shows the receipts of the files that were published; all of them, or one in full.",
            ""
        },
        footerHeading = "%nContoh / examples:%n",
        footer = {"  ikm receipts --office 5202", "  ikm receipts --office 5202 17"})
public final class ReceiptsCommand extends OfficeCommand {

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Nomor tanda terima / number of a receipt")
    private Long id;

    @Mixin
    private OfficeOptions where;

    @Override
    int run() {
        OfficeSession session = OfficeSession.of(where.load(Map.of()));
        lines(session).forEach(out()::println);
        return ExitStatus.OK;
    }

    private List<String> lines(OfficeSession session) {
        try (Outbox outbox = session.existingOutbox().orElseThrow(() -> nothingPublished(session))) {
            return id == null ? ReceiptText.list(outbox.receipts()) : ReceiptText.one(receipt(outbox), outbox.held(id));
        }
    }

    private static IllegalArgumentException nothingPublished(OfficeSession session) {
        return new IllegalArgumentException("kantor " + session.office()
                + " belum pernah mengirim dari folder ini / office " + session.office()
                + " has published nothing from this folder: "
                + session.config().outboxDirectory().toAbsolutePath() + " (--outbox)");
    }

    private FileReceipt receipt(Outbox outbox) {
        return outbox.receipt(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "tidak ada tanda terima nomor / there is no receipt number " + id));
    }
}
