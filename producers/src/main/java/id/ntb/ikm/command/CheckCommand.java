package id.ntb.ikm.command;

import id.ntb.ikm.identity.IkmIds;
import id.ntb.ikm.sheet.Sheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
public final class CheckCommand extends OfficeCommand {

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

    @Override
    int run() {
        OfficeSession session = OfficeSession.of(where.load(Map.of()));
        return writeMapping == null ? check(session) : writeMapping(session);
    }

    private int check(OfficeSession session) {
        OfficeFile file = new OfficeFile(sheet, session, progress());
        int status;
        try (file) {
            status = PublicationReport.ofCheck(file.check(), out());
        }
        file.remarks().forEach(out()::println);
        return status;
    }

    private int writeMapping(OfficeSession session) {
        List<String> lines = new Sheet(sheet.file(), sheet.settings(session, IkmIds.NONE)).mappingText();
        NewFile.write(
                "--write-mapping: " + writeMapping,
                () -> Files.write(writeMapping, lines, StandardOpenOption.CREATE_NEW));
        out().println("pemetaan ditulis / mapping written: " + writeMapping);
        return ExitStatus.OK;
    }
}
