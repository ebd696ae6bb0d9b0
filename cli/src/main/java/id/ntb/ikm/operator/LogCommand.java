package id.ntb.ikm.operator;

import id.ntb.ikm.act.ControlLog;
import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.console.Table;
import id.ntb.ikm.option.OperatorOptions;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ikm log}: who did what, when and why. */
@Command(
        name = "log",
        sortOptions = false,
        description = {"Siapa melakukan apa, kapan, mengapa.", "What operators did: who, what, when and why.", ""})
public final class LogCommand implements Callable<Integer> {

    @Mixin
    private OperatorOptions cluster;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Table table = new Table("at", "by", "act", "generation", "why");
        try (OperatorClients clients = OperatorClients.of(cluster.servers(System.getenv()))) {
            new ControlLog(clients.consumers(), clients.avro())
                    .acts()
                    .forEach(act -> table.add(List.of(
                            act.getAt().toString(), act.getBy(), act.getAct(), act.getGeneration(), act.getWhy())));
        }
        table.print(spec.commandLine().getOut());
        return 0;
    }
}
