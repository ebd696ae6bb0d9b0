package id.ntb.ikm.cli;

import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.console.Phases;
import id.ntb.ikm.memory.FullHeap;
import id.ntb.ikm.option.EnvironmentVariable;
import id.ntb.ikm.option.ExternalServers;
import id.ntb.ikm.option.ListenOptions;
import id.ntb.ikm.option.Servers;
import id.ntb.ikm.option.TopologyOptions;
import id.ntb.ikm.province.StartMode;
import id.ntb.ikm.sandbox.SandboxConfig;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ikm up}: everything in one, until Ctrl-C. */
@Command(
        name = "up",
        sortOptions = false,
        description = {
            "Menjalankan semuanya sampai Ctrl-C: Kafka, registri skema, topologi dan server tampilan.",
            "Runs everything until Ctrl-C: Kafka, the schema registry, the topology and the view server.",
            "With --bootstrap-server and --schema-registry it uses those instead of its own.",
            ""
        },
        footerHeading = "%nContoh / examples:%n",
        footer = {
            "  ikm up --data data",
            "  ikm up --data data --port 9000 --today 2025-12-31",
            "  ikm up --data data --new-generation",
            "  ikm up --bootstrap-server kafka:9092 --schema-registry http://registry:8080/apis/ccompat/v7",
            "  ikm up --bootstrap-server kafka:9093 --schema-registry https://registry/apis/ccompat/v7"
                    + " --command-config province.properties"
        })
final class UpCommand implements Callable<Integer> {

    @EnvironmentVariable("IKM_DATA")
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Direktori data / data directory; continues what is there (${DEFAULT-VALUE})")
    private Path data;

    @Mixin
    private ListenOptions listen;

    @EnvironmentVariable("IKM_KAFKA_PORT")
    @Option(
            names = "--kafka-port",
            defaultValue = "9092",
            description = "Porta Kafka / port of its own Kafka, 0 = any (${DEFAULT-VALUE})")
    private int kafkaPort;

    @EnvironmentVariable("IKM_REGISTRY_PORT")
    @Option(
            names = "--registry-port",
            defaultValue = "8081",
            description = "Porta registri / port of its own schema registry, 0 = any (${DEFAULT-VALUE})")
    private int registryPort;

    @Option(
            names = "--new-generation",
            description = {
                "Membangun generasi tampilan berikutnya dari seluruh riwayat; pembaca tetap melihat yang lama sampai"
                        + " lengkap",
                "Builds the next generation of the views from the whole of history; readers keep the old one until it"
                        + " is complete. Needed when a release has other rules; goes on with a build that was interrupted"
            })
    private boolean newGeneration;

    @Option(
            names = "--replay",
            description = {
                "Membangun generasi berikutnya di samping yang berlaku; bandingkan dan pindah dengan `ikm replay`",
                "Builds the next generation of the views beside the live one, which goes on; compare and promote it"
                        + " with `ikm replay`. Needs the memory of both"
            })
    private boolean replay;

    @Mixin
    private ExternalServers external;

    @Mixin
    private TopologyOptions topology;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Phases phases = new Phases(out, Instant.now());
        Entrance entrance = new Entrance(listen.host(), listen.port(), listen.allowedHosts());
        Running running = external.find(System.getenv())
                .map(servers -> on(servers, entrance, phases))
                .orElseGet(() -> own(entrance, phases));
        out.println(running.announcement());
        out.println("Ctrl-C menghentikan / ends it");
        out.flush();
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "ikm-shutdown"));
        spec.commandLine().getErr().println(FullHeap.watch().noticed().get());
        return spec.exitCodeOnExecutionException();
    }

    private Running own(Entrance entrance, Phases phases) {
        SandboxConfig sandbox = new SandboxConfig(data, kafkaPort, registryPort);
        Stack stack = Stack.start(sandbox, entrance.config().allowing(listen.allowedOrigins()), settings(), phases);
        return new Running(stack, entrance, stack.port(), stack.servers());
    }

    private Running on(Servers servers, Entrance entrance, Phases phases) {
        var service = Stack.service(
                servers,
                data.resolve("streams"),
                entrance.config().allowing(listen.allowedOrigins()),
                settings(),
                phases);
        return new Running(service, entrance, service.port(), servers);
    }

    private Stack.Settings settings() {
        return new Stack.Settings(topology.partitions(), topology.today(), mode());
    }

    private StartMode mode() {
        if (newGeneration && replay) {
            throw new ParameterException(spec.commandLine(), "--new-generation and --replay: state one of both");
        }
        return newGeneration ? StartMode.REPLACE : replay ? StartMode.REPLAY_BESIDE : StartMode.CONTINUE;
    }

    /** What has been started, and where it listens. */
    private record Running(AutoCloseable parts, Entrance entrance, int port, Servers servers) {

        String announcement() {
            String kafka = servers.bootstrapServers();
            String registry = servers.registryUrl();
            return """

                Tampilan / views      %s
                Kafka                 %s
                Registri / registry   %s
                Kirim / publish       ikm publish FILE --office CODE --bootstrap-server %s --schema-registry %s
                """.formatted(entrance.announcement(port, "/"), kafka, registry, kafka, registry);
        }

        void close() {
            Closing.all(entrance, parts);
        }
    }
}
