package id.ntb.ikm.serde;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaUtils;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;

/** Registers every schema of the project; safe to repeat. */
public final class SchemaSetup {

    /** Every version reads every other, so that history can be replayed by any release, in both directions. */
    public static final String COMPATIBILITY = "FULL_TRANSITIVE";

    private static final int NOT_FOUND = 404;

    private final SchemaRegistryClient client;

    public SchemaSetup(SchemaRegistryClient client) {
        this.client = client;
    }

    /**
     * Sets the compatibility rule of the registry and registers the schemas under it.
     *
     * @return registry id by subject
     * @throws IOException when the registry cannot be reached
     * @throws RestClientException when it refuses, e.g. a schema that is not compatible with an earlier version
     */
    public Map<String, Integer> apply() throws IOException, RestClientException {
        client.updateCompatibility(null, COMPATIBILITY);
        Map<String, Integer> ids = new TreeMap<>();
        for (Schema schema : AvroSchemas.ALL) {
            ids.put(schema.getFullName(), register(schema.getFullName(), published(schema)));
        }
        return Map.copyOf(ids);
    }

    /**
     * The ids of those of the schemas that are registered already, by subject; registers nothing.
     *
     * @throws IOException when the registry cannot be reached
     * @throws RestClientException when it refuses to say
     */
    public Map<String, Integer> find() throws IOException, RestClientException {
        Set<String> subjects = Set.copyOf(client.getAllSubjects());
        Map<String, Integer> ids = new TreeMap<>();
        for (Schema schema : AvroSchemas.ALL) {
            if (subjects.contains(schema.getFullName())) {
                find(schema).ifPresent(id -> ids.put(schema.getFullName(), id));
            }
        }
        return Map.copyOf(ids);
    }

    private Optional<Integer> find(Schema schema) throws IOException, RestClientException {
        try {
            return Optional.of(client.getId(schema.getFullName(), published(schema)));
        } catch (RestClientException e) {
            if (e.getStatus() == NOT_FOUND) {
                return Optional.empty(); // another release has registered other versions only
            }
            throw e;
        }
    }

    /** Asks at once for what serializers and deserializers will ask for, so that a later outage finds it remembered. */
    private int register(String subject, AvroSchema schema) throws IOException, RestClientException {
        int id = client.register(subject, schema);
        client.getId(subject, schema);
        client.getSchemaBySubjectAndId(null, id);
        return id;
    }

    /** As the serializer publishes it: without the hints that are for Java's code generator only. */
    public static AvroSchema published(Schema schema) {
        Object instance = SpecificData.get().newRecord(null, schema);
        return new AvroSchema(AvroSchemaUtils.getSchema(instance, false, false, true));
    }
}
