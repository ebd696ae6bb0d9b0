package id.ntb.ikm.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.serde.AvroSerdes;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas of an archive in a registry that has others. */
class SchemaImportIT {

    private static final String NAMED = schema("Named");
    private static final String DELETED = schema("Deleted");

    @TempDir
    private Path directory;

    @Test
    void alsoOneWhoseSubjectsWereDeleted() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxConfig.in(directory), text -> {})) {
            SchemaRegistryClient registry = AvroSerdes.client(sandbox.schemaRegistryUrl(), Map.of());
            SchemaImport schemas = new SchemaImport(
                    registry,
                    List.of(
                            new ArchivedSchema(
                                    70, List.of(new ArchivedSchema.SubjectOfSchema("named-value", 1)), NAMED),
                            new ArchivedSchema(90, List.of(), DELETED)));

            Map<Integer, Integer> ids = schemas.register();

            assertThat(ids).containsOnlyKeys(70, 90);
            assertThat(registry.getSchemaById(ids.get(70)).canonicalString()).isEqualTo(NAMED);
            assertThat(registry.getSchemaById(ids.get(90)).canonicalString()).isEqualTo(DELETED);
            assertThat(schemas.register()).as("again").isEqualTo(ids);
            assertThat(schemas.registered()).isEqualTo(ids);
        }
    }

    private static String schema(String name) {
        return "{\"type\":\"record\",\"name\":\"" + name + "\",\"fields\":[]}";
    }
}
