package id.ntb.ikm.operator;

import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.console.Table;
import id.ntb.ikm.generation.GenerationState;
import id.ntb.ikm.option.OperatorOptions;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ikm replay status}: how one generation stands, or all of them. */
@Command(
        name = "status",
        sortOptions = false,
        description = {
            "Keadaan generasi: seberapa jauh, secepat apa, berapa lama lagi.",
            "How a generation stands: how far it has read, how fast, how long it will take.",
            ""
        })
final class ReplayStatusCommand implements Callable<Integer> {

    @Parameters(paramLabel = "GENERATION", arity = "0..1", description = "mis. / e.g. ikm2; all where not given")
    private String generation;

    @Option(names = "--topics", description = "Per topik / how far each topic has been read")
    private boolean topics;

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
            List<GenerationState> states = generation == null
                    ? clients.states().all()
                    : List.of(clients.states().of(generation));
            states.forEach(this::print);
        }
        return 0;
    }

    private void print(GenerationState state) {
        PrintWriter out = spec.commandLine().getOut();
        StateLines.all(state).forEach(out::println);
        if (topics) {
            Table table = new Table("  topic", "read", "of");
            state.topics()
                    .forEach((topic, progress) -> table.add(List.of(
                            "  " + topic,
                            String.format(Locale.ROOT, "%,d", progress.read()),
                            String.format(Locale.ROOT, "%,d", progress.total()))));
            table.print(out);
        }
    }
}
