package id.ntb.ikm.option;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Servers that somebody else runs, in place of the command's own; a mixin. */
public final class ExternalServers {

    @EnvironmentVariable("KAFKA_BOOTSTRAP_SERVERS")
    @Option(
            names = "--bootstrap-server",
            paramLabel = "HOST:PORT",
            description = "Server Kafka yang sudah ada / a Kafka that runs already")
    private String bootstrapServer;

    @EnvironmentVariable("SCHEMA_REGISTRY_URL")
    @Option(
            names = "--schema-registry",
            paramLabel = "URL",
            description = "Registri skema yang sudah ada / a schema registry that runs already")
    private String schemaRegistry;

    @Mixin
    private ClientOptions client;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * Where they are; nothing where the command is to start its own, which need no password.
     *
     * @throws ParameterException when only one of the two is stated, or how to log in and neither of them
     */
    public Optional<Servers> find(Map<String, String> variables) {
        if (bootstrapServer != null && schemaRegistry != null) {
            return Optional.of(new Servers(bootstrapServer, schemaRegistry, client.load(variables)));
        }
        if (bootstrapServer != null || schemaRegistry != null || client.areStated()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--bootstrap-server dan / and --schema-registry: sebut keduanya atau tidak sama sekali; --command-config"
                            + " hanya bersama keduanya / state both or none; --command-config only with both");
        }
        return Optional.empty();
    }
}
