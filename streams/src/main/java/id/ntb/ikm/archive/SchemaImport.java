package id.ntb.ikm.archive;

import id.ntb.ikm.serde.SchemaSetup;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Registers an archive's schemas in another registry, whose ids are its own. */
final class SchemaImport {

    private static final int NOT_FOUND = 404;

    private final SchemaRegistryClient registry;
    private final List<ArchivedSchema> schemas;

    SchemaImport(SchemaRegistryClient registry, List<ArchivedSchema> schemas) {
        this.registry = registry;
        this.schemas = schemas;
    }

    /** One schema under one of its names. */
    private record Named(ArchivedSchema schema, ArchivedSchema.SubjectOfSchema subject) {

        private AvroSchema parsed() {
            return new AvroSchema(schema.text());
        }
    }

    /** A version comes after those before it, so that the registry counts as the old one did. */
    private Stream<Named> inOrder() {
        return schemas.stream()
                .flatMap(schema -> schema.named().stream().map(subject -> new Named(schema, subject)))
                .sorted(Comparator.comparing((Named named) -> named.subject().subject())
                        .thenComparingInt(named -> named.subject().version()));
    }

    /** Ids here by ids there, of those that are registered already. */
    Map<Integer, Integer> registered() {
        Map<Integer, Integer> ids = new HashMap<>();
        for (Named named : inOrder().toList()) {
            try {
                ids.put(named.schema().id(), registry.getId(named.subject().subject(), named.parsed()));
            } catch (RestClientException e) {
                if (e.getStatus() != NOT_FOUND) {
                    throw refused(named, e);
                }
            } catch (IOException e) {
                throw refused(named, e);
            }
        }
        return Map.copyOf(ids);
    }

    /** Registers what is missing, then what this release publishes; safe to repeat. */
    Map<Integer, Integer> register() {
        Map<Integer, Integer> ids = new HashMap<>();
        for (Named named : inOrder().toList()) {
            try {
                ids.put(named.schema().id(), registry.register(named.subject().subject(), named.parsed()));
            } catch (IOException | RestClientException e) {
                throw refused(named, e);
            }
        }
        try {
            new SchemaSetup(registry).apply();
        } catch (IOException | RestClientException e) {
            throw new ArchiveException("the schema registry refuses the schemas of this release: " + e.getMessage(), e);
        }
        return Map.copyOf(ids);
    }

    private static ArchiveException refused(Named named, Exception cause) {
        return new ArchiveException(
                "the schema registry refuses " + named.subject().subject() + ", version "
                        + named.subject().version() + ": " + cause.getMessage(),
                cause);
    }
}
