package id.ntb.ikm.operator;

import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.console.Phases;
import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.generation.GenerationState;
import id.ntb.ikm.option.EnvironmentVariable;
import id.ntb.ikm.option.OperatorOptions;
import id.ntb.ikm.option.Pipelines;
import id.ntb.ikm.option.Servers;
import id.ntb.ikm.option.TopologyOptions;
import id.ntb.ikm.province.ReplayService;
import id.ntb.ikm.topology.PipelineConfig;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ikm replay start}: builds the next generation beside the live one, and keeps it up to date until it ends. */
@Command(
        name = "start",
        sortOptions = false,
        description = {
            "Membangun generasi berikutnya dari seluruh riwayat, di samping yang berlaku, sampai Ctrl-C.",
            "Builds the next generation from the whole of history beside the live one, and keeps it up to date until Ctrl-C.",
            "May run on another machine; run again it goes on where it stopped. Readers notice nothing.",
            ""
        })
final class ReplayStartCommand implements Callable<Integer> {

    private static final int BETWEEN_LOOKS_S = 2;

    @EnvironmentVariable("IKM_REPLAY_STATE")
    @Option(
            names = "--state",
            paramLabel = "DIR",
            defaultValue = "data/replay",
            description = "Direktori keadaan / directory of its own for state (${DEFAULT-VALUE})")
    private Path state;

    @Option(names = "--dry-run", description = "Hanya tampilkan rencana / show the plan only")
    private boolean dryRun;

    @Mixin
    private WhyOption why;

    @Mixin
    private OperatorOptions cluster;

    @Mixin
    private TopologyOptions topology;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Servers servers = cluster.servers(System.getenv());
        try (OperatorClients clients = OperatorClients.of(servers)) {
            boolean possible = PrintedPlan.of(clients).print(spec.commandLine().getOut());
            if (!possible || dryRun) {
                return possible ? ExitCode.OK : ExitCode.SOFTWARE;
            }
            build(servers, clients);
            return ExitCode.OK;
        }
    }

    private void build(Servers servers, OperatorClients clients) throws Exception {
        Phases phases = new Phases(spec.commandLine().getOut(), Instant.now());
        PipelineConfig config = Pipelines.on(servers, state, topology.partitions(), topology.today());
        CrashPoints crash = CrashPoints.of(System.getenv());
        try (ReplayService service =
                ReplayService.start(config, clients.connection(), why.or("ikm replay start"), crash, phases::step)) {
            Thread end = new Thread(service::close, "ikm-shutdown");
            Runtime.getRuntime().addShutdownHook(end);
            phases.step("building " + service.generation() + "; next: ikm replay verify " + service.generation());
            watch(service, clients, phases);
            Runtime.getRuntime().removeShutdownHook(end);
        }
    }

    /** Tells what is new, until the generation is taken away. */
    private static void watch(ReplayService service, OperatorClients clients, Phases phases) throws Exception {
        String last = "";
        while (!service.isGone()) {
            String line = line(service, clients);
            if (!line.equals(last)) {
                phases.step(line);
            }
            last = line;
            TimeUnit.SECONDS.sleep(BETWEEN_LOOKS_S);
        }
    }

    private static String line(ReplayService service, OperatorClients clients) throws Exception {
        try {
            GenerationState state = clients.states().of(service.generation());
            String problem = service.problem();
            return state.state() == GenerationState.State.READY
                    ? state.name() + " READY"
                    : StateLines.progress(state) + (problem.isEmpty() ? "" : "; " + problem);
        } catch (KafkaException e) {
            return "Kafka does not answer: " + e.getMessage();
        }
    }
}
