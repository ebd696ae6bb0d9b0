package id.ntb.ikm.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.archive.ArchiveException;
import id.ntb.ikm.archive.ImportReport;
import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lost cluster made anew from its archive. */
class ArchiveIT {

    private static final int EVENTS = 2_000;
    private static final int STRANGE = 4;
    private static final int OTHER_SCHEMAS = 40;

    /** Schemas come into a registry by their names: Certification and Production before Registration. */
    private static final int HIGHER_IDS = OTHER_SCHEMAS + 2;

    @TempDir
    private Path directory;

    /** A process that ends here. */
    private static final class Death extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Test
    void isTheSameHistoryWithOtherSchemaIds() throws Exception {
        Path archive = directory.resolve("archive");
        try (Sandbox one = Sandbox.start(SandboxConfig.in(directory.resolve("one")), text -> {});
                Sandbox other = Sandbox.start(SandboxConfig.in(directory.resolve("other")), text -> {})) {
            ArchivedCluster source = new ArchivedCluster(one);
            ArchivedCluster target = new ArchivedCluster(other);
            ArchivedEvents events = new ArchivedEvents(source);
            events.publish(EVENTS);
            events.publishStrange();
            events.publishUnder(source.registrationId() + HIGHER_IDS); // what the target gives to registrations
            exportBrokenOff(source, archive);
            register(target.avro().client());

            importBrokenOff(target, archive);
            assertThat(target.bringBack(archive, CrashPoints.NONE).missing()).isZero();

            assertSame(source, target);
            assertChangesNothing(target, archive);
            assertGrows(source, target, events, archive);
            assertRefusesOthers(target, archive);
        }
    }

    private static void exportBrokenOff(ArchivedCluster source, Path archive) throws Exception {
        for (String point : List.of("export-planned", "export-file", "export-manifest")) {
            assertThatThrownBy(() -> source.export(archive, dying(point, 1))).isInstanceOf(Death.class);
            assertThat(ArchivedCluster.damages(archive)).as("after " + point).isNotEmpty();
        }
        assertThat(source.export(archive, CrashPoints.NONE).records()).isEqualTo(EVENTS + STRANGE);
        assertThat(ArchivedCluster.damages(archive)).isEmpty();
        assertThat(source.unknown(archive)).isEmpty();
    }

    /** So that the ids that follow are others than in the source. */
    private static void register(SchemaRegistryClient registry) throws Exception {
        for (int i = 0; i < OTHER_SCHEMAS; i++) {
            registry.register(
                    "other" + i,
                    new AvroSchema("{\"type\": \"record\", \"name\": \"Other" + i + "\", \"fields\": []}"));
        }
    }

    private static void importBrokenOff(ArchivedCluster target, Path archive) throws Exception {
        assertThat(target.plan(archive).missing()).isEqualTo(EVENTS + STRANGE);
        for (String point : List.of("import-topics", "import-schemas", "import-times")) {
            assertThatThrownBy(() -> target.bringBack(archive, dying(point, 1))).isInstanceOf(Death.class);
            assertThat(target.records()).isEmpty();
        }
        assertThatThrownBy(() -> target.bringBack(archive, dying("import-record", EVENTS / 3)))
                .isInstanceOf(Death.class);
        assertThatThrownBy(() -> target.bringBack(archive, dying("import-partition", 2)))
                .isInstanceOf(Death.class);
        assertThat(target.differences())
                .anySatisfy(left -> assertThat(left.setting()).isEqualTo("message.timestamp.type"));
        assertThatThrownBy(() -> target.bringBack(archive, dying("import-sent", 1)))
                .isInstanceOf(Death.class);
    }

    private static CrashPoints dying(String point, int times) {
        int[] left = {times};
        return name -> {
            if (name.equals(point) && --left[0] == 0) {
                throw new Death();
            }
        };
    }

    private static void assertSame(ArchivedCluster source, ArchivedCluster target) throws Exception {
        assertThat(target.records()).isEqualTo(source.records()).hasSizeGreaterThanOrEqualTo(EVENTS);
        assertThat(target.registrationId()).isEqualTo(source.registrationId() + HIGHER_IDS);
        assertThat(target.digest()).isEqualTo(source.digest());
        assertThat(target.differences()).isEqualTo(source.differences());
    }

    private static void assertChangesNothing(ArchivedCluster target, Path archive) throws Exception {
        List<String> before = target.records();
        ImportReport again = target.bringBack(archive, CrashPoints.NONE);
        assertThat(again.sent()).isZero();
        assertThat(again.present()).isEqualTo(EVENTS + STRANGE);
        assertThat(target.records()).isEqualTo(before);
    }

    private static void assertGrows(ArchivedCluster source, ArchivedCluster target, ArchivedEvents events, Path archive)
            throws Exception {
        events.publish(100);
        assertThat(source.unknown(archive)).isNotEmpty();
        assertThatThrownBy(() -> target.export(archive, CrashPoints.NONE))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("cluster");
        source.export(archive, CrashPoints.NONE);
        assertThat(ArchivedCluster.damages(archive)).isEmpty();
        assertThat(target.bringBack(archive, CrashPoints.NONE).sent()).isEqualTo(100);
        assertThat(target.records()).isEqualTo(source.records());
    }

    private static void assertRefusesOthers(ArchivedCluster target, Path archive) throws Exception {
        new ArchivedEvents(target).publish(1);
        List<String> before = target.records();
        assertThatThrownBy(() -> target.bringBack(archive, CrashPoints.NONE)).isInstanceOf(ArchiveException.class);
        assertThat(target.records()).isEqualTo(before);
    }
}
