package id.ntb.ikm.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import id.ntb.ikm.event.Registration;
import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Schemas that are nobody's business in this registry, and that whoever may write to it can put there all the same. */
final class StrangeSchemas {

    private StrangeSchemas() {}

    /** Registers them; the answer is ids by name, with those of the schemas that belong there. */
    static Map<String, Integer> register(JsonNode schemas, SchemaRegistryClient registry, Map<String, Integer> known)
            throws IOException, RestClientException {
        Map<String, Integer> ids = new TreeMap<>(known);
        for (JsonNode schema : schemas) {
            String name = schema.required("name").asText();
            ids.put(name, registry.register(name, parsed(schema)));
        }
        return ids;
    }

    private static ParsedSchema parsed(JsonNode schema) {
        if (schema.has("registrationWith")) {
            return new AvroSchema(
                    registrationWith(schema.get("registrationWith")).toString());
        }
        String text = schema.required("schema").toString();
        String type = schema.path("type").asText("AVRO");
        return type.equals("AVRO") ? new AvroSchema(text) : new ForeignSchema(type, text);
    }

    /** The schema of registrations with another field before its own, which every reader has to skip. */
    private static JsonNode registrationWith(JsonNode field) {
        try {
            JsonNode schema = new ObjectMapper().readTree(Registration.SCHEMA$.toString());
            ((ArrayNode) schema.get("fields")).insert(0, field);
            return schema;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
