package id.ntb.ikm.judge;

import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * Asks the registry for a schema, and tells what it says of the schema from a registry that does not answer as one: a proxy
 * that answers in its place is an outage, too, whatever the status of its page.
 */
final class SchemaLookup {

    /** What a registry knows of an id. */
    enum Found {
        /** An event's. */
        EVENT,
        /** Of Avro, and of no event. */
        OTHER,
        /** An event's by name, and what is written under it may be without end. */
        UNBOUNDED,
        NOT_AVRO,
        UNKNOWN
    }

    private static final int NOT_FOUND = 404;

    /** Error codes of a registry that has no schema of an id, or none of its subject; no proxy's page has them. */
    private static final Set<Integer> SCHEMA_NOT_FOUND = Set.of(40401, 40403);

    private static final String INVALID = "Invalid schema ";

    private final SchemaRegistryClient registry;

    SchemaLookup(SchemaRegistryClient registry) {
        this.registry = registry;
    }

    /** @throws RegistryUnavailableException when the registry gives none of these answers */
    Found find(int schemaId) {
        try {
            ParsedSchema schema = registry.getSchemaBySubjectAndId(null, schemaId);
            if (schema == null || schema.rawSchema() == null) {
                throw new RegistryUnavailableException(new IOException("the answer has no schema in it"));
            }
            return found(schema);
        } catch (RestClientException e) {
            if (e.getStatus() == NOT_FOUND && SCHEMA_NOT_FOUND.contains(e.getErrorCode())) {
                return Found.UNKNOWN;
            }
            throw new RegistryUnavailableException(e);
        } catch (IOException | RuntimeException e) {
            if (Causes.of(e).anyMatch(SchemaLookup::isOfTheSchema)) {
                return Found.NOT_AVRO;
            }
            throw new RegistryUnavailableException(e);
        }
    }

    private static Found found(ParsedSchema schema) {
        if (!(schema instanceof AvroSchema avro)) {
            return Found.NOT_AVRO;
        }
        if (!WriterSchema.isOfAnEvent(avro.rawSchema())) {
            return Found.OTHER;
        }
        return WriterSchema.isBounded(avro.rawSchema()) ? Found.EVENT : Found.UNBOUNDED;
    }

    /** The client has only words for it. An answer without a schema in it is none of a registry's. */
    private static boolean isOfTheSchema(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return message.startsWith(INVALID)
                && !message.startsWith(INVALID + "null")
                && !message.startsWith(INVALID + " ");
    }

    /** @throws RegistryUnavailableException when a decoder failed since its client had to ask the registry and could not */
    static void requireRegistryAtHand(RuntimeException thrown) {
        if (Causes.of(thrown).anyMatch(SchemaLookup::isOfTheNetwork)) {
            throw new RegistryUnavailableException(thrown);
        }
    }

    private static boolean isOfTheNetwork(Throwable cause) {
        return cause instanceof RestClientException
                || cause instanceof SocketException
                || cause instanceof SocketTimeoutException
                || cause instanceof UnknownHostException
                || cause instanceof SSLException;
    }
}
