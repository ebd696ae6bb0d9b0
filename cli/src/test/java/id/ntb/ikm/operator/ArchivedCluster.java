package id.ntb.ikm.operator;

import id.ntb.ikm.archive.ArchiveCheck;
import id.ntb.ikm.archive.ArchiveExport;
import id.ntb.ikm.archive.ArchiveImport;
import id.ntb.ikm.archive.ArchiveReport;
import id.ntb.ikm.archive.ClusterComparison;
import id.ntb.ikm.archive.ImportReport;
import id.ntb.ikm.asof.AsOfProgress;
import id.ntb.ikm.asof.AsOfRun;
import id.ntb.ikm.asof.Viewpoint;
import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.layout.TopicDifference;
import id.ntb.ikm.layout.TopicSetup;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.log.WholeTopic;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.simulation.SimulatedHistory;
import id.ntb.ikm.topic.EventTopic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A cluster that is exported or imported into. */
record ArchivedCluster(Sandbox sandbox) {

    static final int PARTITIONS = 4;
    private static final Set<String> OFFICES = ReferenceData.load().offices();
    private static final int FRAME = 5;

    Map<String, Object> connection() {
        return Map.of("bootstrap.servers", sandbox.bootstrapServers());
    }

    AvroSerdes avro() {
        String registry = sandbox.schemaRegistryUrl();
        return new AvroSerdes(AvroSerdes.client(registry, Map.of()), registry);
    }

    ArchiveReport export(Path archive, CrashPoints crash) throws Exception {
        try (Admin admin = Admin.create(connection())) {
            return new ArchiveExport(admin, connection(), avro().client(), OFFICES, crash).run(archive);
        }
    }

    ImportReport bringBack(Path archive, CrashPoints crash) throws Exception {
        try (Admin admin = Admin.create(connection())) {
            return new ArchiveImport(admin, connection(), avro().client(), OFFICES, crash).run(archive);
        }
    }

    ImportReport plan(Path archive) throws Exception {
        try (Admin admin = Admin.create(connection())) {
            return new ArchiveImport(admin, connection(), avro().client(), OFFICES, CrashPoints.NONE).plan(archive);
        }
    }

    static List<String> damages(Path archive) throws Exception {
        return new ArchiveCheck(OFFICES).check(archive).damages();
    }

    List<String> unknown(Path archive) throws Exception {
        try (Admin admin = Admin.create(connection())) {
            return new ClusterComparison(admin, connection(), OFFICES).unknown(archive);
        }
    }

    List<TopicDifference> differences() throws Exception {
        try (Admin admin = Admin.create(connection())) {
            return new TopicSetup(admin, PARTITIONS).differences(OFFICES);
        }
    }

    Map<String, Integer> schemaIds() throws Exception {
        return new SchemaSetup(avro().client()).apply();
    }

    int registrationId() throws Exception {
        return schemaIds().get(Registration.getClassSchema().getFullName());
    }

    String digest() throws Exception {
        return new AsOfRun(LogConsumers.of(connection()), avro(), schemaIds(), new AsOfProgress())
                .build(Viewpoint.of(SimulatedHistory.asOf()), 1)
                .digest();
    }

    /** Every event as text, with all but its offset and the registry's id. */
    List<String> records() {
        List<String> records = new ArrayList<>();
        EventTopic.namesOf(OFFICES).stream().sorted().forEach(topic -> new WholeTopic(LogConsumers.of(connection()))
                .read(topic, record -> records.add(text(record))));
        // Stable, so that the order within a partition stays.
        records.sort((left, right) ->
                left.substring(0, left.indexOf(' ')).compareTo(right.substring(0, right.indexOf(' '))));
        return records;
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        String headers = String.join(
                ",",
                Arrays.stream(record.headers().toArray())
                        .map(header -> header.key() + "=" + hex(header.value()))
                        .toList());
        return "%s-%d %d %s [%s] %s"
                .formatted(
                        record.topic(),
                        record.partition(),
                        record.timestamp(),
                        hex(record.key()),
                        headers,
                        hex(withoutId(record.value())));
    }

    private static byte[] withoutId(byte[] value) {
        return value == null || value.length < FRAME ? value : Arrays.copyOfRange(value, FRAME, value.length);
    }

    private static String hex(byte[] bytes) {
        return bytes == null ? "null" : HexFormat.of().formatHex(bytes);
    }
}
