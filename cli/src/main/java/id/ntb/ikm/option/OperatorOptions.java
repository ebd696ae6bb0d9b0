package id.ntb.ikm.option;

import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Kafka and the schema registry that an operator's command works on, and how it logs in; a mixin. */
public final class OperatorOptions {

    @EnvironmentVariable("KAFKA_BOOTSTRAP_SERVERS")
    @Option(
            names = "--bootstrap-server",
            paramLabel = "HOST:PORT",
            defaultValue = "127.0.0.1:9092",
            description = "Server Kafka / Kafka (${DEFAULT-VALUE})")
    private String bootstrapServer;

    @EnvironmentVariable("SCHEMA_REGISTRY_URL")
    @Option(
            names = "--schema-registry",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8081/apis/ccompat/v7",
            description = "Registri skema / schema registry (${DEFAULT-VALUE})")
    private String schemaRegistry;

    @Mixin
    private ClientOptions client;

    /** Where they are, and how to log in there. */
    public Servers servers(Map<String, String> variables) {
        return new Servers(bootstrapServer, schemaRegistry, client.load(variables));
    }

    /** The same options again, for a command that is proposed. */
    public String again() {
        return "--bootstrap-server " + bootstrapServer + " --schema-registry " + schemaRegistry + client.again();
    }
}
