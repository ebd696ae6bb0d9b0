package id.ntb.ikm.option;

import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.settings.ClientSettings;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * Kafka and the schema registry, and how to log in there.
 *
 * @param registryUrl base of the registry's Confluent API
 */
public record Servers(String bootstrapServers, String registryUrl, ClientSettings client) {

    /** For clients of Kafka, by Kafka's names; with secrets. */
    public Map<String, Object> connection() {
        Map<String, Object> connection = new HashMap<>(client.kafka());
        connection.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return connection;
    }

    /** With a client of the registry of its own. */
    public AvroSerdes avro() {
        return new AvroSerdes(AvroSerdes.client(registryUrl, client.registry()), registryUrl);
    }
}
