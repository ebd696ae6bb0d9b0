package id.ntb.ikm.operator;

import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.generation.GenerationException;
import id.ntb.ikm.generation.GenerationState;
import id.ntb.ikm.generation.GenerationState.State;
import id.ntb.ikm.generation.Pointer;
import id.ntb.ikm.option.OperatorOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ikm replay promote}: lets readers follow another generation. */
@Command(
        name = "promote",
        sortOptions = false,
        description = {
            "Pembaca berpindah ke generasi ini, serentak dan utuh.",
            "Readers change over to this generation, whole versions only. Refused where it was not compared with the live one, lags"
                    + " behind, or somebody else has moved readers since it was begun.",
            ""
        })
final class ReplayPromoteCommand implements Callable<Integer> {

    @Parameters(paramLabel = "GENERATION", description = "mis. / e.g. ikm2")
    private String generation;

    @Option(
            names = "--accept-differences",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Jumlah baris berbeda yang diterima / rows that may differ: the number that verify has printed")
    private long accepted;

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
            GenerationState state = clients.states().of(generation);
            requireReady(state);
            Pointer pointer = new Pointer(clients.connection(), clients.avro(), CrashPoints.of(System.getenv()));
            if (dryRun) {
                pointer.checkPromotion(generation, accepted);
                spec.commandLine().getOut().println("readers would follow " + generation);
            } else {
                pointer.promote(generation, accepted, why.or("ikm replay promote"));
                spec.commandLine()
                        .getOut()
                        .println("readers follow " + generation + "; back again: ikm replay rollback");
            }
            return ExitCode.OK;
        }
    }

    private static void requireReady(GenerationState state) {
        if (state.state() != State.READY) {
            throw new GenerationException("readers would see older figures: " + StateLines.progress(state)
                    + ". Wait with `ikm replay wait " + state.name() + "`.");
        }
    }
}
