package id.ntb.ikm.office;

import java.nio.file.Path;
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
    public Integer call() {
        Desk desk = new Desk(sheet, spec.commandLine());
        return writeMapping == null ? desk.work(true, Task::check) : desk.writeMapping(writeMapping);
    }
}
