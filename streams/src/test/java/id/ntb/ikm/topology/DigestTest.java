package id.ntb.ikm.topology;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.view.ViewVersion;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds of one history have one digest, else no rebuild could be proved. */
class DigestTest {

    @TempDir
    private Path directory;

    @Test
    void doesNotDependOnTheRegistrysIdsNorOnTheGenerationsName() throws Exception {
        ViewVersion first = built("mock://" + UUID.randomUUID(), "ikm1");
        ViewVersion second = built(registryWithOtherIds(), "ikm2");

        assertThat(second.getSchemaIds()).isNotEqualTo(first.getSchemaIds());
        assertThat(second.getGeneration()).isNotEqualTo(first.getGeneration());
        assertThat(second.getDigest()).isEqualTo(first.getDigest());
    }

    private ViewVersion built(String registry, String generation) throws Exception {
        try (TopologyFixture pipeline =
                new TopologyFixture(StoreKind.IN_MEMORY, directory.resolve(generation), registry, generation)) {
            for (SpecificRecord event : Population.events(7, 40)) {
                pipeline.publish(event);
            }
            pipeline.publish(withOneIdForTwoContents(3));
            pipeline.publish(withOneIdForTwoContents(300));
            pipeline.settle();
            return pipeline.version();
        }
    }

    /** Which of the two wins is decided by their bytes. */
    private static Registration withOneIdForTwoContents(int workers) {
        Registration event = Sample.registration("5202-000900", "5202");
        event.setWorkersFemale(workers);
        return event;
    }

    private static String registryWithOtherIds() throws Exception {
        String registry = "mock://" + UUID.randomUUID();
        for (int i = 0; i < 300; i++) {
            AvroSerdes.client(registry, Map.of()).register("other-" + i, new AvroSchema("""
                    {"type": "record", "name": "Other%d", "fields": []}""".formatted(i)));
        }
        return registry;
    }
}
