package id.ntb.ikm.operator;

import id.ntb.ikm.archive.ArchiveImport;
import id.ntb.ikm.archive.ImportReport;
import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.option.OperatorOptions;
import id.ntb.ikm.option.Servers;
import id.ntb.ikm.reference.ReferenceData;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ikm archive import}: brings an archive into an empty cluster. */
@Command(
        name = "import",
        sortOptions = false,
        description = {
            "Mengembalikan arsip ke klaster tanpa kejadian; dijalankan lagi, melanjutkan yang terputus.",
            "Brings an archive into a cluster without events; run again, it goes on where it was broken off.",
            ""
        })
final class ArchiveImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "Direktori arsip / directory of the archive")
    private Path directory;

    @Mixin
    private OperatorOptions cluster;

    @Option(names = "--dry-run", description = "Hanya tampilkan / show only what would be done")
    private boolean dryRun;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        return ArchiveAttempt.make(this::bringBack);
    }

    private int bringBack() throws IOException, InterruptedException, ExecutionException {
        Map<String, String> variables = System.getenv();
        Servers servers = cluster.servers(variables);
        try (Admin admin = Admin.create(servers.connection())) {
            ArchiveImport archive = new ArchiveImport(
                    admin,
                    servers.connection(),
                    servers.avro().client(),
                    ReferenceData.load().offices(),
                    CrashPoints.of(variables));
            ImportReport report = dryRun ? archive.plan(directory) : archive.run(directory);
            print(report);
            return dryRun || report.missing() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private void print(ImportReport report) {
        PrintWriter out = spec.commandLine().getOut();
        ArchiveText.print(out, report.archive());
        out.printf(
                "sudah ada / already there: %d, dikirim / sent: %d, belum / missing: %d%n",
                report.present(), report.sent(), report.missing());
    }
}
