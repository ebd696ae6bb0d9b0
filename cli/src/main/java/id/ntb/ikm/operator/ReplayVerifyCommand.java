package id.ntb.ikm.operator;

import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.compare.Comparison;
import id.ntb.ikm.compare.ComparisonResult;
import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.option.OperatorOptions;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ikm replay verify}: whether a generation says what the live one does. */
@Command(
        name = "verify",
        sortOptions = false,
        description = {
            "Membandingkan generasi dengan yang berlaku pada posisi yang sama.",
            "Compares a generation with the live one at equal positions of the input: digest, row counts, rows, accounts.",
            "Status: 0 = equal, 1 = there are differences, or they could not be compared.",
            ""
        })
final class ReplayVerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "GENERATION", description = "mis. / e.g. ikm2")
    private String generation;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "Waktu untuk bertemu / how long they may take to meet (${DEFAULT-VALUE})")
    private long seconds;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "Baris dan IKM paling banyak / at most so many rows and firms (${DEFAULT-VALUE})")
    private int limit;

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
            Comparison comparison = new Comparison(
                    clients.admin(), clients.connection(), clients.avro(), CrashPoints.of(System.getenv()));
            ComparisonResult found = comparison.with(generation, Duration.ofSeconds(seconds));
            new PrintedComparison(found, limit).print(spec.commandLine().getOut());
            return found.isEqual() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
