package id.ntb.ikm.operator;

import id.ntb.ikm.archive.ArchiveExport;
import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.option.OperatorOptions;
import id.ntb.ikm.option.Servers;
import id.ntb.ikm.reference.ReferenceData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ikm archive export}: brings what is new into an archive. */
@Command(
        name = "export",
        sortOptions = false,
        description = {
            "Menyalin riwayat kejadian ke direktori; dijalankan lagi, hanya menambah yang baru.",
            "Copies the event history into a directory; run again, it adds what is new.",
            ""
        })
final class ArchiveExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "Direktori arsip / directory of the archive")
    private Path directory;

    @Mixin
    private OperatorOptions cluster;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        return ArchiveAttempt.make(this::export);
    }

    private int export() throws IOException, InterruptedException, ExecutionException {
        Map<String, String> variables = System.getenv();
        Servers servers = cluster.servers(variables);
        try (Admin admin = Admin.create(servers.connection())) {
            ArchiveExport export = new ArchiveExport(
                    admin,
                    servers.connection(),
                    servers.avro().client(),
                    ReferenceData.load().offices(),
                    CrashPoints.of(variables));
            ArchiveText.print(spec.commandLine().getOut(), export.run(directory));
        }
        return 0;
    }
}
