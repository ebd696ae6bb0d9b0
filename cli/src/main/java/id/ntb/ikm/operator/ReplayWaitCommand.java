package id.ntb.ikm.operator;

import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.generation.GenerationState;
import id.ntb.ikm.generation.GenerationState.State;
import id.ntb.ikm.option.OperatorOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ikm replay wait}: returns when a generation is ready. */
@Command(
        name = "wait",
        sortOptions = false,
        description = {
            "Menunggu sampai generasi siap (READY).",
            "Waits until a generation is READY. Status 1: it is FAILING, is being taken away, or time is up.",
            ""
        })
final class ReplayWaitCommand implements Callable<Integer> {

    private static final int BETWEEN_LOOKS_S = 2;

    /** Who has just begun to work on a generation is not seen there yet. */
    private static final Duration TO_BEGIN = Duration.ofSeconds(30);

    @Parameters(paramLabel = "GENERATION", description = "mis. / e.g. ikm2")
    private String generation;

    @Option(
            names = "--timeout",
            paramLabel = "MINUTES",
            defaultValue = "60",
            description = "Paling lama / for so long at most (${DEFAULT-VALUE})")
    private long minutes;

    @Mixin
    private OperatorOptions cluster;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Instant begin = Instant.now();
        Instant end = begin.plus(Duration.ofMinutes(minutes));
        try (OperatorClients clients = OperatorClients.of(cluster.servers(System.getenv()))) {
            GenerationState state = shown(clients);
            while (isUnderWay(state, begin) && Instant.now().isBefore(end)) {
                TimeUnit.SECONDS.sleep(BETWEEN_LOOKS_S);
                state = shown(clients);
            }
            return state.state() == State.READY ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private GenerationState shown(OperatorClients clients) throws Exception {
        GenerationState state = clients.states().of(generation);
        spec.commandLine().getOut().println(StateLines.progress(state));
        spec.commandLine().getOut().flush();
        return state;
    }

    private static boolean isUnderWay(GenerationState state, Instant begin) {
        return state.state() == State.BUILDING
                || state.state() == State.LAGGING
                || (state.state() == State.FAILING && Instant.now().isBefore(begin.plus(TO_BEGIN)));
    }
}
