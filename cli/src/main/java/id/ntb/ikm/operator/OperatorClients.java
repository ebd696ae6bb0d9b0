package id.ntb.ikm.operator;

import id.ntb.ikm.generation.GenerationStates;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.option.Servers;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.EventTopic;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** What an operator's command talks to the cluster with. */
record OperatorClients(Map<String, Object> connection, AvroSerdes avro, Admin admin) implements AutoCloseable {

    static OperatorClients of(Servers servers) {
        Map<String, Object> connection = servers.connection();
        return new OperatorClients(connection, servers.avro(), Admin.create(connection));
    }

    /** For a look that is not to hang on a part that does not answer. */
    static OperatorClients answeringWithin(Duration patience, Servers servers) {
        Map<String, Object> connection = new HashMap<>(servers.connection());
        connection.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        connection.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        return new OperatorClients(connection, servers.avro(), Admin.create(connection));
    }

    LogConsumers consumers() {
        return LogConsumers.ofWhatIsThere(connection);
    }

    /** Names of the event topics of all known offices. */
    static Set<String> events() {
        return EventTopic.namesOf(ReferenceData.load().offices());
    }

    GenerationStates states() {
        return new GenerationStates(admin, consumers(), avro, events(), InstantSource.system());
    }

    @Override
    public void close() {
        admin.close();
    }
}
