package id.ntb.ikm.serde;

import static io.confluent.kafka.schemaregistry.client.SchemaRegistryClientConfig.BASIC_AUTH_CREDENTIALS_SOURCE;
import static io.confluent.kafka.schemaregistry.client.SchemaRegistryClientConfig.BEARER_AUTH_CREDENTIALS_SOURCE;
import static io.confluent.kafka.schemaregistry.client.SchemaRegistryClientConfig.BEARER_AUTH_TOKEN_CONFIG;
import static io.confluent.kafka.schemaregistry.client.SchemaRegistryClientConfig.HTTP_CONNECT_TIMEOUT_MS;
import static io.confluent.kafka.schemaregistry.client.SchemaRegistryClientConfig.HTTP_READ_TIMEOUT_MS;
import static io.confluent.kafka.schemaregistry.client.SchemaRegistryClientConfig.MAX_RETRIES_CONFIG;
import static io.confluent.kafka.schemaregistry.client.SchemaRegistryClientConfig.MISSING_CACHE_SIZE_CONFIG;
import static io.confluent.kafka.schemaregistry.client.SchemaRegistryClientConfig.MISSING_ID_CACHE_TTL_CONFIG;
import static io.confluent.kafka.schemaregistry.client.SchemaRegistryClientConfig.USER_INFO_CONFIG;
import static io.confluent.kafka.serializers.AbstractKafkaSchemaSerDeConfig.AUTO_REGISTER_SCHEMAS;
import static io.confluent.kafka.serializers.AbstractKafkaSchemaSerDeConfig.SCHEMA_REGISTRY_URL_CONFIG;
import static io.confluent.kafka.serializers.AbstractKafkaSchemaSerDeConfig.VALUE_SUBJECT_NAME_STRATEGY;
import static io.confluent.kafka.serializers.KafkaAvroDeserializerConfig.SPECIFIC_AVRO_READER_CONFIG;
import static io.confluent.kafka.serializers.KafkaAvroSerializerConfig.AVRO_REMOVE_JAVA_PROPS_CONFIG;

import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientFactory;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.confluent.kafka.serializers.subject.RecordNameStrategy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Confluent's Avro serializers, set up the one way that this project uses them: subject = record name, schemas are
 * registered by the operator and never by a producer on its way, records are read into their generated classes.
 */
public final class AvroSerdes {

    private static final int CACHED_SCHEMAS = 1_000;

    /**
     * A registry that swallows packets is noticed soon; who needs it waits and asks again, so that the client itself need not.
     * An id that nobody knows is not asked for with every record: only so often that a schema registered since is soon found.
     */
    private static final Map<String, Object> PATIENCE = Map.of(
            HTTP_CONNECT_TIMEOUT_MS, 2_000,
            HTTP_READ_TIMEOUT_MS, 5_000,
            MAX_RETRIES_CONFIG, 0,
            MISSING_ID_CACHE_TTL_CONFIG, 5L,
            MISSING_CACHE_SIZE_CONFIG, 10_000);

    private final SchemaRegistryClient client;
    private final Map<String, Object> config;

    public AvroSerdes(SchemaRegistryClient client, String registryUrl) {
        this.client = client;
        this.config = Map.of(
                SCHEMA_REGISTRY_URL_CONFIG, registryUrl,
                AUTO_REGISTER_SCHEMAS, false,
                AVRO_REMOVE_JAVA_PROPS_CONFIG, true,
                VALUE_SUBJECT_NAME_STRATEGY, RecordNameStrategy.class.getName(),
                SPECIFIC_AVRO_READER_CONFIG, true);
    }

    /**
     * A client that remembers the schemas it has seen, so that an outage of the registry stops only what is new to it.
     *
     * @param registryUrl base of the Confluent API, or {@code mock://NAME} for a registry in memory
     * @param clientConfig what the client needs to log in, by Confluent's names; may be empty
     */
    public static SchemaRegistryClient client(String registryUrl, Map<String, String> clientConfig) {
        return SchemaRegistryClientFactory.newClient(
                List.of(registryUrl),
                CACHED_SCHEMAS,
                List.of(new AvroSchemaProvider()),
                withSources(clientConfig),
                Map.of());
    }

    /** Without being told where credentials are from, Confluent's client leaves stated ones unused, and says nothing. */
    private static Map<String, Object> withSources(Map<String, String> stated) {
        Map<String, Object> config = new HashMap<>(PATIENCE);
        config.putAll(stated);
        if (stated.containsKey(USER_INFO_CONFIG)) {
            config.putIfAbsent(BASIC_AUTH_CREDENTIALS_SOURCE, "USER_INFO");
        }
        if (stated.containsKey(BEARER_AUTH_TOKEN_CONFIG)) {
            config.putIfAbsent(BEARER_AUTH_CREDENTIALS_SOURCE, "STATIC_TOKEN");
        }
        return config;
    }

    public SchemaRegistryClient client() {
        return client;
    }

    public Serializer<Object> serializer() {
        KafkaAvroSerializer serializer = new KafkaAvroSerializer(client);
        serializer.configure(config, false);
        return serializer;
    }

    public Deserializer<Object> deserializer() {
        KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer(client);
        deserializer.configure(config, false);
        return deserializer;
    }
}
