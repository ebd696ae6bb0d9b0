package id.ntb.ikm.office;

import id.ntb.ikm.config.OfficeConfig;
import id.ntb.ikm.outbox.OutboxException;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.reject.RejectException;
import id.ntb.ikm.sheet.SheetException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ikm check}: says what publishing a file would do, with no server in reach. */
@Command(
        name = "check",
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeOnExecutionException = ExitStatus.UNUSABLE,
        description = {
            "Memeriksa berkas kantor tanpa mengirim apa pun; tidak perlu jaringan.",
            "Checks an office's file without sending anything; needs no network.",
            ""
        },
        exitCodeListHeading = "%nStatus keluar / exit status:%n",
        exitCodeList = {
            "0:semua baris benar / all rows are good",
            "1:sebagian baris salah / some rows are bad",
            "2:perintah atau berkas tidak dapat dipakai / wrong usage, or the file cannot be read"
        },
        footerHeading = "%nContoh / examples:%n",
        footer = {
            "  ikm check pendataan.xlsx --office 5202 --recorded-at 2026-01-05T09:00:00+08:00 --owner-key kunci.txt",
            "  ikm check pendataan.xlsx --office 5202 --write-mapping pemetaan.txt"
        })
public final class CheckCommand implements Callable<Integer> {

    @Mixin
    private OfficeOptions where;

    @Mixin
    private SheetOptions sheet;

    @Option(
            names = "--write-mapping",
            paramLabel = "FILE",
            description = {
                "Hanya menulis berkas pemetaan untuk diisi, dengan pertanyaan yang masih terbuka",
                "Only writes a mapping file to fill in, with the questions that are open"
            })
    private Path writeMapping;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try {
            OfficeConfig config = where.load(Map.of());
            ReferenceData reference = ReferenceData.load();
            Reading reading = new Reading(config, Offices.required(config, reference), reference);
            Desk desk = new Desk(sheet, reading, spec.commandLine());
            return writeMapping == null ? desk.check() : desk.writeMapping(writeMapping);
        } catch (SheetException | RejectException | OutboxException | IllegalArgumentException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitStatus.UNUSABLE;
        }
    }
}
