package id.ntb.ikm.operator;

import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.console.Table;
import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.letter.LetterFilter;
import id.ntb.ikm.letter.LetterRetry;
import id.ntb.ikm.letter.RetryPlan;
import id.ntb.ikm.option.OperatorOptions;
import id.ntb.ikm.topic.Topics;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ikm dlq retry}: sends letters again that would be accepted now. */
@Command(
        name = "retry",
        sortOptions = false,
        description = {
            "Mengirim ulang surat yang kini akan diterima, masing-masing sekali, ke topik asalnya.",
            "Sends letters again that would be accepted now, each once, to the topic that they came from.",
            "Status: 0 = semua terkirim / all were sent, 1 = ada yang akan kembali / some would come back",
            ""
        })
final class DlqRetryCommand implements Callable<Integer> {

    private static final int LONGEST_REASON = 200;

    @Mixin
    private LetterSelection selection;

    @Option(names = "--all", description = "Semua yang terbuka / all that are open")
    private boolean all;

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
    public Integer call() throws InterruptedException, ExecutionException {
        LetterFilter filter = selection.requireSome(all);
        PrintWriter out = spec.commandLine().getOut();
        try (OperatorClients clients = OperatorClients.of(cluster.servers(System.getenv()))) {
            LetterRetry retry = new LetterRetry(
                    clients.connection(), clients.avro(), partitions(clients.admin()), CrashPoints.of(System.getenv()));
            RetryPlan plan = retry.plan(filter);
            print(plan, out);
            if (dryRun) {
                out.println(plan.accepted().size() + " letters would be sent again");
            } else {
                out.println(retry.run(plan, why.or("ikm dlq retry")) + " letters were sent again");
            }
            return plan.refused().isEmpty() && plan.left() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    /** Equal for all topics of events and for that of the letters, as `ikm topics check` requires. */
    private static int partitions(Admin admin) throws InterruptedException, ExecutionException {
        return admin.describeTopics(List.of(Topics.DEAD_LETTERS))
                .allTopicNames()
                .get()
                .get(Topics.DEAD_LETTERS)
                .partitions()
                .size();
    }

    private static void print(RetryPlan plan, PrintWriter out) {
        if (!plan.refused().isEmpty()) {
            Table table = new Table("would come back", "code", "e.g.");
            plan.refused()
                    .forEach((code, refused) -> table.add(List.of(
                            String.valueOf(refused.letters()),
                            ShownText.of(code, LONGEST_REASON),
                            ShownText.of(refused.example(), LONGEST_REASON))));
            table.print(out);
        }
        note(plan.decided(), "were sent again or discarded before", out);
        note(plan.ours(), "are faults of this program: the next generation counts them, see ikm replay start", out);
        note(plan.left(), "more would be accepted: run the command again", out);
    }

    private static void note(long letters, String text, PrintWriter out) {
        if (letters > 0) {
            out.println(letters + " " + text);
        }
    }
}
