package id.ntb.ikm.operator;

import id.ntb.ikm.act.ControlLog;
import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.letter.LetterFilter;
import id.ntb.ikm.letter.LetterLog;
import id.ntb.ikm.letter.LetterStates;
import id.ntb.ikm.option.OperatorOptions;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ikm dlq list}: letters by what is wrong and by office. */
@Command(
        name = "list",
        sortOptions = false,
        description = {
            "Surat mati menurut sebab dan kantor, dan apa yang harus dilakukan.",
            "Dead letters by what is wrong and by office, and what to do.",
            ""
        })
final class DlqListCommand implements Callable<Integer> {

    @Mixin
    private LetterSelection selection;

    @Mixin
    private OperatorOptions cluster;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LetterFilter filter = selection.filter();
        LetterGroups groups = new LetterGroups();
        PrintWriter out = spec.commandLine().getOut();
        try (OperatorClients clients = OperatorClients.of(cluster.servers(System.getenv()))) {
            LetterStates states = LetterStates.read(new ControlLog(clients.consumers(), clients.avro()));
            long foreign = new LetterLog(clients.consumers()).read(letter -> {
                if (filter.fits(letter)) {
                    groups.add(letter, states.of(letter));
                }
            });
            groups.print(out);
            if (foreign > 0) {
                out.println(foreign
                        + " records of the topic do not say where they came from: this program did not write them");
            }
        }
        return 0;
    }
}
