package id.ntb.ikm.operator;

import id.ntb.ikm.archive.ArchiveCheck;
import id.ntb.ikm.archive.ClusterComparison;
import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.option.ClientOptions;
import id.ntb.ikm.reference.ReferenceData;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ikm archive verify}: whether an archive is whole. */
@Command(
        name = "verify",
        sortOptions = false,
        description = {
            "Memeriksa setiap bita arsip; dengan --bootstrap-server juga apa yang belum ada di dalamnya.",
            "Checks every byte of an archive; with --bootstrap-server also what the cluster has beyond it.",
            "Status: 0 = utuh / whole, 1 = tidak / not",
            ""
        })
final class ArchiveVerifyCommand implements Callable<Integer> {

    private final Set<String> offices = ReferenceData.load().offices();

    @Parameters(paramLabel = "DIR", description = "Direktori arsip / directory of the archive")
    private Path directory;

    // Stated on the command line only: an archive is checked where there is no cluster.
    @Option(
            names = "--bootstrap-server",
            paramLabel = "HOST:PORT",
            description = "Bandingkan juga dengan Kafka ini / compare with this Kafka, too")
    private String bootstrapServer;

    @Mixin
    private ClientOptions client;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        return ArchiveAttempt.make(this::verify);
    }

    private int verify() throws IOException, InterruptedException, ExecutionException {
        PrintWriter out = spec.commandLine().getOut();
        ArchiveCheck.Outcome outcome = new ArchiveCheck(offices).check(directory);
        outcome.report().ifPresent(report -> ArchiveText.print(out, report));
        List<String> wrong = new ArrayList<>(outcome.damages());
        if (bootstrapServer != null && outcome.report().isPresent()) {
            wrong.addAll(beyond());
        }
        wrong.forEach(out::println);
        out.println(wrong.isEmpty() ? "utuh / whole" : "tidak utuh / not whole: " + wrong.size());
        return wrong.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private List<String> beyond() throws IOException, InterruptedException, ExecutionException {
        Map<String, Object> connection =
                new HashMap<>(client.load(System.getenv()).kafka());
        connection.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServer);
        try (Admin admin = Admin.create(connection)) {
            return new ClusterComparison(admin, connection, offices).unknown(directory);
        }
    }
}
