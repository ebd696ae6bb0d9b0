package id.ntb.ikm.operator;

import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.letter.LetterDiscard;
import id.ntb.ikm.letter.LetterFilter;
import id.ntb.ikm.option.OperatorOptions;
import id.ntb.ikm.topic.RecordPosition;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ikm dlq discard}: decides that letters do not matter any more. */
@Command(
        name = "discard",
        sortOptions = false,
        description = {
            "Menyingkirkan surat yang tidak penting lagi; surat itu tetap ada, dan tetap terhitung.",
            "Decides that letters do not matter any more; they stay where they are, and are still counted.",
            ""
        })
final class DlqDiscardCommand implements Callable<Integer> {

    @Mixin
    private LetterSelection selection;

    @Option(names = "--all", description = "Semua yang terbuka / all that are open")
    private boolean all;

    @Option(names = "--dry-run", description = "Hanya tampilkan / show only what would be done")
    private boolean dryRun;

    @Option(
            names = "--why",
            paramLabel = "TEXT",
            required = true,
            description = "Alasan, untuk catatan / the reason, for the record that `ikm log` shows")
    private String why;

    @Mixin
    private OperatorOptions cluster;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LetterFilter filter = selection.requireSome(all);
        if (why.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--why: mengapa? / why?");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (OperatorClients clients = OperatorClients.of(cluster.servers(System.getenv()))) {
            LetterDiscard discard = new LetterDiscard(clients.connection(), clients.avro());
            List<RecordPosition> letters = discard.plan(filter);
            if (!dryRun) {
                discard.run(letters, why);
            }
            out.println(letters.size() + (dryRun ? " letters would be discarded" : " letters are discarded"));
        }
        return ExitCode.OK;
    }
}
