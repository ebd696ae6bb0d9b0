package id.ntb.ikm.command;

import id.ntb.ikm.identity.IkmIds;
import id.ntb.ikm.problem.ProblemException;
import id.ntb.ikm.sheet.Sheet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
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
    public Integer call() {
        try {
            OfficeSession session = OfficeSession.of(where.load(Map.of()));
            return writeMapping == null ? check(session) : writeMapping(session);
        } catch (ProblemException | IllegalArgumentException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitStatus.UNUSABLE;
        }
    }

    private int check(OfficeSession session) {
        PrintWriter out = spec.commandLine().getOut();
        OfficeFile file = new OfficeFile(sheet, session, ProgressBar.of(spec.commandLine()));
        int status;
        try (file) {
            status = PublicationReport.ofCheck(file.check(), out);
        }
        file.remarks().forEach(out::println);
        return status;
    }

    /** Never over a file that is there: its answers are the office's work. */
    private int writeMapping(OfficeSession session) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            List<String> lines = new Sheet(sheet.file(), sheet.settings(session, IkmIds.NONE)).mappingText();
            Files.write(writeMapping, lines, StandardOpenOption.CREATE_NEW);
            spec.commandLine().getOut().println("pemetaan ditulis / mapping written: " + writeMapping);
            return ExitStatus.OK;
        } catch (FileAlreadyExistsException e) {
            err.println("--write-mapping: " + writeMapping
                    + " sudah ada, tidak ditimpa / is there already, not written over");
        } catch (IOException e) {
            err.println("--write-mapping: " + writeMapping + " tidak dapat ditulis / cannot be written (" + e + ")");
        }
        return ExitStatus.UNUSABLE;
    }
}
