package id.ntb.ikm.office;

import id.ntb.ikm.config.OfficeConfig;
import id.ntb.ikm.outbox.FileReceipt;
import id.ntb.ikm.outbox.Outbox;
import id.ntb.ikm.outbox.OutboxException;
import id.ntb.ikm.reference.ReferenceData;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
public final class ReceiptsCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Nomor tanda terima / number of a receipt")
    private Long id;

    @Mixin
    private OfficeOptions where;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            OfficeConfig config = where.load(Map.of());
            String office = Offices.required(config, ReferenceData.load());
            lines(config.outboxDirectory(), office).forEach(spec.commandLine().getOut()::println);
            return ExitStatus.OK;
        } catch (OutboxException | IllegalArgumentException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitStatus.UNUSABLE;
        }
    }

    private List<String> lines(Path directory, String office) {
        if (!Outbox.exists(directory, office)) {
            throw new IllegalArgumentException(
                    "kantor " + office + " belum pernah mengirim dari folder ini / office " + office
                            + " has published nothing from this folder: " + directory.toAbsolutePath() + " (--outbox)");
        }
        try (Outbox outbox = Outbox.open(directory, office, Clock.systemUTC())) {
            return id == null ? ReceiptText.list(outbox.receipts()) : ReceiptText.one(receipt(outbox), outbox.held(id));
        }
    }

    private FileReceipt receipt(Outbox outbox) {
        return outbox.receipt(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "tidak ada tanda terima nomor / there is no receipt number " + id));
    }
}
