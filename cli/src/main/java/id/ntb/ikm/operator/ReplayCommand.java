package id.ntb.ikm.operator;

import id.ntb.ikm.asof.AsOfComparison;
import id.ntb.ikm.asof.AsOfViews;
import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.option.OperatorOptions;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ikm replay}: history once more. */
@Command(
        name = "replay",
        sortOptions = false,
        description = {
            "Memutar ulang riwayat: generasi tampilan yang baru, dibangun, dibandingkan, diikuti, dibuang.",
            "Replays history: builds a new generation of the views, compares it, lets readers follow it, takes it away.",
            "Dengan --as-of: tampilan suatu tanggal, dari yang diketahui kini atau saat itu.",
            "With --as-of: the views of a date, from what is known now or was known then.",
            ""
        },
        subcommands = {
            ReplayPlanCommand.class,
            ReplayStartCommand.class,
            ReplayListCommand.class,
            ReplayStatusCommand.class,
            ReplayWaitCommand.class,
            ReplayVerifyCommand.class,
            ReplayPromoteCommand.class,
            ReplayRollbackCommand.class,
            ReplayAbortCommand.class,
            ReplayDropCommand.class
        })
public final class ReplayCommand implements Callable<Integer> {

    @Mixin
    private AsOfOptions asOf;

    @Mixin
    private OperatorOptions cluster;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        if (!asOf.isStated()) {
            spec.commandLine().usage(out);
            return spec.exitCodeOnUsageHelp();
        }
        AsOfRequest request = asOf.request(InstantSource.system());
        try (OperatorClients clients = OperatorClients.of(cluster.servers(System.getenv()))) {
            AsOfJob job = new AsOfJob(clients, spec.commandLine().getErr());
            AsOfViews views = request.compared().isEmpty()
                    ? request.chosen(job.build(request.viewpoint()))
                    : compared(request, job, out);
            PrintedAsOf printed = new PrintedAsOf(views, request.regency());
            request.out().ifPresent(file -> file.write(printed.document()));
            printed.print(out);
        }
        return ExitCode.OK;
    }

    /** Prints what differs, and returns the views that were asked for. */
    private static AsOfViews compared(AsOfRequest request, AsOfJob job, PrintWriter out) throws Exception {
        AsOfComparison found = request.chosen(
                job.compare(request.viewpoint(), request.compared().orElseThrow()));
        new PrintedChanges(found, request.limit()).print(out);
        return found.before().viewpoint().equals(request.viewpoint()) ? found.before() : found.after();
    }
}
