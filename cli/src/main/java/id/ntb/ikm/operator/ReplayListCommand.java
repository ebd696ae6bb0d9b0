package id.ntb.ikm.operator;

import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.console.Table;
import id.ntb.ikm.generation.GenerationState;
import id.ntb.ikm.option.OperatorOptions;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ikm replay list}: all generations. */
@Command(
        name = "list",
        sortOptions = false,
        description = {"Semua generasi tampilan.", "All generations of the views, and how each stands.", ""})
final class ReplayListCommand implements Callable<Integer> {

    @Mixin
    private OperatorOptions cluster;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Table table = new Table("generation", "", "state", "read", "of", "version", "compared", "");
        try (OperatorClients clients = OperatorClients.of(cluster.servers(System.getenv()))) {
            clients.states().all().forEach(state -> table.add(row(state)));
        }
        table.print(spec.commandLine().getOut());
        return 0;
    }

    private static List<String> row(GenerationState state) {
        return List.of(
                state.name(),
                state.live() ? "live" : "",
                state.state().name(),
                String.format(Locale.ROOT, "%,d", state.progress().read()),
                String.format(Locale.ROOT, "%,d", state.progress().total()),
                state.version()
                        .map(version -> String.valueOf(version.getVersion()))
                        .orElse(""),
                state.verified()
                        .map(found -> found.getDifferences() + " rows differ from " + found.getAgainst())
                        .orElse("never"),
                state.why());
    }
}
