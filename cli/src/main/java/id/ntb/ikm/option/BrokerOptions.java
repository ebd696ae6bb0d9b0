package id.ntb.ikm.option;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which Kafka it is, and how whoever runs it logs in; a mixin. */
public final class BrokerOptions {

    @EnvironmentVariable("KAFKA_BOOTSTRAP_SERVERS")
    @Option(
            names = "--bootstrap-server",
            paramLabel = "HOST:PORT",
            defaultValue = "127.0.0.1:9092",
            description = "Server Kafka / Kafka (${DEFAULT-VALUE})")
    private String bootstrapServer;

    @Mixin
    private ClientOptions client;

    public String bootstrapServer() {
        return bootstrapServer;
    }

    /** The same options again, for a command that is proposed. */
    public String again() {
        return "--bootstrap-server " + bootstrapServer + client.again();
    }

    /** For an admin client, by Kafka's names; with secrets. */
    public Map<String, Object> toSettings(Map<String, String> variables) {
        Map<String, Object> settings = new HashMap<>(client.load(variables).kafka());
        settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServer);
        return settings;
    }
}
