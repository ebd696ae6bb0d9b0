package id.ntb.ikm.archive;

import id.ntb.ikm.crash.CrashPoints;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;

/**
 * Brings what a cluster has of the events into an archive, up to where the topics end when it begins. Run again, it goes on where
 * it was broken off, or adds what is new.
 */
public final class ArchiveExport {

    private final EventHistory history;
    private final SchemaRegistryClient registry;
    private final Collection<String> offices;
    private final CrashPoints crash;

    /**
     * An export of one cluster.
     *
     * @param connection how a consumer reaches it, by Kafka's names
     * @param offices codes of those whose topics are exported
     */
    public ArchiveExport(
            Admin admin,
            Map<String, Object> connection,
            SchemaRegistryClient registry,
            Collection<String> offices,
            CrashPoints crash) {
        this.history = new EventHistory(admin, connection, offices);
        this.registry = registry;
        this.offices = List.copyOf(offices);
        this.crash = crash;
    }

    /**
     * Exports what is not there yet.
     *
     * @throws ArchiveException when the archive is of another history, or this one was cut since
     */
    public ArchiveReport run(Path directory) throws IOException, InterruptedException, ExecutionException {
        Files.createDirectories(directory);
        ManifestFile file = new ManifestFile(directory);
        file.recover();
        ExportPlan plan = new ExportPlan(history.cluster(), history.ranges());
        Manifest planned = file.exists() ? plan.continuing(requireSound(file.read())) : plan.first();
        Leftovers.remove(directory, planned);
        file.write(planned);
        crash.at("export-planned");
        Manifest done = export(directory, file, planned);
        return ArchiveReport.of(done);
    }

    private Manifest requireSound(Manifest manifest) {
        new ManifestRules(offices).require(manifest);
        return manifest;
    }

    private Manifest export(Path directory, ManifestFile file, Manifest planned) throws IOException {
        PartitionExport exports =
                new PartitionExport(directory, file, new SchemaCollector(registry, planned.schemas()), crash);
        Manifest manifest = planned;
        try (Consumer<byte[], byte[]> consumer = history.open()) {
            for (ArchivedPartition partition : planned.partitions()) {
                if (!partition.isComplete()) {
                    manifest = exports.run(consumer, manifest, partition);
                }
            }
        }
        return manifest;
    }
}
