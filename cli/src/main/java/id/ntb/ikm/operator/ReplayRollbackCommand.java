package id.ntb.ikm.operator;

import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.generation.GenerationException;
import id.ntb.ikm.generation.GenerationState;
import id.ntb.ikm.generation.GenerationState.State;
import id.ntb.ikm.generation.Pointer;
import id.ntb.ikm.option.OperatorOptions;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ikm replay rollback}: lets readers follow the generation again that they followed before. */
@Command(
        name = "rollback",
        sortOptions = false,
        description = {
            "Pembaca kembali ke generasi sebelumnya.",
            "Readers go back to the generation that they followed before. Doing it twice does not lead them forth again.",
            ""
        })
final class ReplayRollbackCommand implements Callable<Integer> {

    @Option(
            names = "--although-behind",
            description =
                    "Walau tertinggal / even where that generation lags behind, so that readers see older figures")
    private boolean althoughBehind;

    @Option(names = "--dry-run", description = "Hanya tampilkan / show only what would be done")
    private boolean dryRun;

    @Mixin
    private WhyOption why;

    @Mixin
    private OperatorOptions cluster;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (OperatorClients clients = OperatorClients.of(cluster.servers(System.getenv()))) {
            Pointer pointer = new Pointer(clients.connection(), clients.avro(), CrashPoints.of(System.getenv()));
            Optional<String> before = pointer.before();
            if (before.isEmpty()) {
                spec.commandLine().getOut().println("readers have been led back already");
                return ExitCode.OK;
            }
            rollback(pointer, clients.states().of(before.get()));
            return ExitCode.OK;
        }
    }

    private void rollback(Pointer pointer, GenerationState to) {
        if (to.state() != State.READY && !althoughBehind) {
            throw new GenerationException("readers would see older figures: " + StateLines.progress(to)
                    + ". Where they are the better ones: --although-behind.");
        }
        if (dryRun) {
            spec.commandLine().getOut().println("readers would follow " + to.name());
        } else {
            pointer.rollback(to.name(), why.or("ikm replay rollback"));
            spec.commandLine().getOut().println("readers follow " + to.name() + " again");
        }
    }
}
