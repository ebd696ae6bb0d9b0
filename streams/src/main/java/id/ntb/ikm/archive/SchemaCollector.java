package id.ntb.ikm.archive;

import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Asks the registry for the schemas that values name, each once. */
final class SchemaCollector {

    /** Error codes of a registry that has no schema of an id; no proxy's page has them. */
    private static final Set<Integer> NOT_FOUND = Set.of(40401, 40403);

    private static final String INVALID = "Invalid schema ";

    private final SchemaRegistryClient registry;
    private final TreeMap<Integer, ArchivedSchema> known = new TreeMap<>();

    /** What hostile values name; there is nothing of them to keep. */
    private final Set<Integer> unknown = new HashSet<>();

    SchemaCollector(SchemaRegistryClient registry, Collection<ArchivedSchema> known) {
        this.registry = registry;
        known.forEach(schema -> this.known.put(schema.id(), schema));
    }

    /** @throws ArchiveException when the registry does not answer, so that nobody knows whether there is a schema */
    void see(byte[] value) {
        OptionalInt named = WireFormat.schemaId(value);
        if (named.isPresent() && !known.containsKey(named.getAsInt()) && !unknown.contains(named.getAsInt())) {
            int id = named.getAsInt();
            find(id).ifPresentOrElse(schema -> known.put(id, schema), () -> unknown.add(id));
        }
    }

    /** Sorted by id. */
    List<ArchivedSchema> known() {
        return List.copyOf(known.values());
    }

    private Optional<ArchivedSchema> find(int id) {
        try {
            ParsedSchema schema = registry.getSchemaBySubjectAndId(null, id);
            if (schema instanceof AvroSchema avro && avro.rawSchema() != null) {
                // The parsed schema has what it refers to in it; the text as registered has only names.
                return Optional.of(
                        new ArchivedSchema(id, subjects(id), avro.rawSchema().toString()));
            }
            return Optional.empty();
        } catch (RestClientException e) {
            if (NOT_FOUND.contains(e.getErrorCode())) {
                return Optional.empty();
            }
            throw noAnswer(id, e);
        } catch (IOException | RuntimeException e) {
            if (String.valueOf(e.getMessage()).startsWith(INVALID)) {
                return Optional.empty(); // registered, but not of Avro
            }
            throw noAnswer(id, e);
        }
    }

    private List<ArchivedSchema.SubjectOfSchema> subjects(int id) throws IOException, RestClientException {
        return registry.getAllVersionsById(id).stream()
                .map(each -> new ArchivedSchema.SubjectOfSchema(each.getSubject(), each.getVersion()))
                .toList();
    }

    private static ArchiveException noAnswer(int id, Exception cause) {
        return new ArchiveException(
                "the schema registry was asked for schema " + id + " and does not answer: " + cause.getMessage()
                        + "; run the command again when it does",
                cause);
    }
}
