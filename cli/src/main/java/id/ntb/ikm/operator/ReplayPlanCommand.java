package id.ntb.ikm.operator;

import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.option.OperatorOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ikm replay plan}: what a replay would do. */
@Command(
        name = "plan",
        sortOptions = false,
        description = {
            "Apa yang akan dilakukan `ikm replay start`; tidak mengubah apa pun.",
            "What `ikm replay start` would do, and what speaks against it; changes nothing. Status 1: it would be refused.",
            ""
        })
final class ReplayPlanCommand implements Callable<Integer> {

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
            boolean possible = PrintedPlan.of(clients).print(spec.commandLine().getOut());
            return possible ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
