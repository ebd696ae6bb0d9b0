package id.ntb.ikm.cli;

import id.ntb.ikm.command.HelpOption;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.server.ViewServerConfig;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
            "  ikm up --bootstrap-server kafka:9092 --schema-registry http://registry:8080/apis/ccompat/v7"
        })
final class UpCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Direktori data / data directory; continues what is there (${DEFAULT-VALUE})")
    private Path data;

    @Option(
            names = "--host",
            defaultValue = ViewServerConfig.DEFAULT_HOST,
            description = "Alamat server tampilan / address of the view server (${DEFAULT-VALUE})")
    private String host;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Porta server tampilan / port of the view server, 0 = any (${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--kafka-port",
            defaultValue = "9092",
            description = "Porta Kafka / port of its own Kafka, 0 = any (${DEFAULT-VALUE})")
    private int kafkaPort;

    @Option(
            names = "--registry-port",
            defaultValue = "8081",
            description = "Porta registri / port of its own schema registry, 0 = any (${DEFAULT-VALUE})")
    private int registryPort;

    @Option(
            names = "--new-generation",
            description = {
                "Membangun generasi tampilan berikutnya dari seluruh riwayat; pembaca tetap melihat yang lama sampai lengkap",
                "Builds the next generation of the views from the whole of history; readers keep the old one until it is"
                        + " complete. Needed when a release has other rules; goes on with a build that was interrupted"
            })
    private boolean newGeneration;

    @ArgGroup(exclusive = false)
    private ExternalServers external;

    @Mixin
    private TopologyOptions topology;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    /** Servers that somebody else runs. */
    static final class ExternalServers {

        @Option(
                names = "--bootstrap-server",
                paramLabel = "HOST:PORT",
                required = true,
                description = "Server Kafka yang sudah ada / a Kafka that runs already")
        private String bootstrapServer;

        @Option(
                names = "--schema-registry",
                paramLabel = "URL",
                required = true,
                description = "Registri skema yang sudah ada / a schema registry that runs already")
        private String schemaRegistry;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Phases phases = new Phases(out, Instant.now());
        Running running = external == null ? own(phases) : external(phases);
        out.println(running.announcement());
        out.println("Ctrl-C menghentikan / ends it");
        out.flush();
        CountDownLatch forever = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "ikm-shutdown"));
        forever.await();
        return 0;
    }

    private Running own(Phases phases) {
        SandboxConfig sandbox = new SandboxConfig(data, kafkaPort, registryPort);
        Stack.Settings settings = new Stack.Settings(topology.partitions(), topology.today(), newGeneration);
        Stack stack = Stack.start(sandbox, new ViewServerConfig(host, port), settings, phases);
        return new Running(stack, host, stack.port(), stack.bootstrapServers(), stack.registryUrl());
    }

    private Running external(Phases phases) {
        var pipeline = Stack.pipeline(
                external.bootstrapServer,
                external.schemaRegistry,
                data.resolve("streams"),
                topology.partitions(),
                topology.today());
        var service = Stack.service(pipeline, new ViewServerConfig(host, port), newGeneration, phases);
        return new Running(service, host, service.port(), external.bootstrapServer, external.schemaRegistry);
    }

    /** What has been started, and where it listens. */
    private record Running(AutoCloseable parts, String host, int port, String bootstrapServers, String registryUrl) {

        String announcement() {
            return """

                    Tampilan / views      http://%s:%d/api/v1/province
                    Kafka                 %s
                    Registri / registry   %s
                    Kirim / publish       ikm publish FILE --office CODE --bootstrap-server %s --schema-registry %s
                    """.formatted(host, port, bootstrapServers, registryUrl, bootstrapServers, registryUrl);
        }

        void close() {
            try {
                parts.close();
            } catch (Exception e) {
                throw new IllegalStateException("not everything could be stopped", e);
            }
        }
    }
}
