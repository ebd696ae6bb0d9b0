package id.ntb.ikm.operator;

import id.ntb.ikm.act.Act;
import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.option.OperatorOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ikm replay abort}: takes a generation away. */
@Command(
        name = "abort",
        sortOptions = false,
        description = {
            "Membuang generasi yang belum pernah diikuti pembaca.",
            "Takes a generation away that readers have never followed.",
            "Deletes its topics; run again it ends what was interrupted.",
            ""
        })
final class ReplayAbortCommand implements Callable<Integer> {

    @Mixin
    private RemovalOptions removal;

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
            removal.remove(clients, Act.ABORT, spec.commandLine().getOut());
            return ExitCode.OK;
        }
    }
}
