package id.ntb.ikm.archive;

import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.layout.TopicSetup;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Brings an archive into a cluster without events. Run again, it goes on where it was broken off; what is there and is not the
 * archive's is never mixed with it.
 */
public final class ArchiveImport {

    private final Admin admin;
    private final Map<String, Object> connection;
    private final EventHistory history;
    private final SchemaRegistryClient registry;
    private final Collection<String> offices;
    private final CrashPoints crash;

    /**
     * An import into one cluster.
     *
     * @param connection how a producer reaches it, by Kafka's names
     * @param offices codes of those whose topics an archive may have
     */
    public ArchiveImport(
            Admin admin,
            Map<String, Object> connection,
            SchemaRegistryClient registry,
            Collection<String> offices,
            CrashPoints crash) {
        this.admin = admin;
        this.connection = Map.copyOf(connection);
        this.history = new EventHistory(admin, connection, offices);
        this.registry = registry;
        this.offices = List.copyOf(offices);
        this.crash = crash;
    }

    /**
     * Says what is there already and what would be sent, and changes nothing.
     *
     * @throws ArchiveException when the archive is damaged, or the cluster has other events
     */
    public ImportReport plan(Path directory) throws IOException, InterruptedException, ExecutionException {
        return plan(directory, sound(directory));
    }

    private ImportReport plan(Path directory, Manifest manifest)
            throws IOException, InterruptedException, ExecutionException {
        Map<Integer, Integer> ids = new SchemaImport(registry, manifest.schemas()).registered();
        long present = sum(present(new PartitionImport(directory, ids), manifest));
        return new ImportReport(ArchiveReport.of(manifest), manifest.records(), present, 0);
    }

    /**
     * Brings what is missing.
     *
     * @throws ArchiveException when the archive is damaged, or the cluster has other events
     */
    public ImportReport run(Path directory) throws IOException, InterruptedException, ExecutionException {
        Manifest manifest = sound(directory);
        plan(directory, manifest); // refused before anything is changed
        TopicSetup setup = new TopicSetup(admin, partitions(manifest));
        setup.apply(offices);
        crash.at("import-topics");
        PartitionImport partitions =
                new PartitionImport(directory, new SchemaImport(registry, manifest.schemas()).register());
        crash.at("import-schemas");
        Map<TopicPartition, Long> present = present(partitions, manifest);
        TopicTimes times = new TopicTimes(admin, setup, offices);
        if (sum(present) < manifest.records()) {
            times.keepGiven(topics(manifest));
            crash.at("import-times");
            send(partitions, manifest, present);
        }
        crash.at("import-sent");
        times.keepBrokers();
        long sent = sum(present(partitions, manifest)) - sum(present);
        return new ImportReport(ArchiveReport.of(manifest), manifest.records(), sum(present), sent);
    }

    private Manifest sound(Path directory) throws IOException {
        ArchiveCheck check = new ArchiveCheck(offices);
        Manifest manifest = check.manifest(directory);
        List<String> damages = check.damages(directory, manifest);
        if (!damages.isEmpty()) {
            throw new ArchiveException("the archive is not whole, see ikm archive verify: " + damages.get(0));
        }
        partitions(manifest);
        return manifest;
    }

    /** Of every topic; events of one IKM meet only where the numbers are equal. */
    private static int partitions(Manifest manifest) {
        Map<String, Set<Integer>> numbers = manifest.partitions().stream()
                .collect(Collectors.groupingBy(
                        ArchivedPartition::topic,
                        Collectors.mapping(ArchivedPartition::partition, Collectors.toSet())));
        Set<Integer> counts = new TreeSet<>();
        numbers.values().forEach(found -> counts.add(found.size()));
        boolean whole = manifest.partitions().stream()
                .allMatch(each -> each.partition() < numbers.get(each.topic()).size());
        if (counts.size() != 1 || !whole) {
            throw new ArchiveException("the archive's topics have " + counts
                    + " partitions; it takes one number for all: the events of one IKM have to meet");
        }
        return counts.iterator().next();
    }

    private static Set<String> topics(Manifest manifest) {
        return manifest.partitions().stream().map(ArchivedPartition::topic).collect(Collectors.toSet());
    }

    private Map<TopicPartition, Long> present(PartitionImport partitions, Manifest manifest)
            throws IOException, InterruptedException, ExecutionException {
        Map<TopicPartition, Long> present = new HashMap<>();
        try (Consumer<byte[], byte[]> consumer = history.open()) {
            for (EventHistory.Range range : history.ranges()) {
                if (range.begin() < range.end()) {
                    ArchivedPartition archived = manifest.find(range.partition())
                            .orElseThrow(() -> new ArchiveException(range.partition()
                                    + " has records and is not in the archive; import into a cluster without events"));
                    present.put(range.partition(), partitions.countPresent(consumer, range, archived));
                }
            }
        }
        return present;
    }

    private static long sum(Map<TopicPartition, Long> present) {
        return present.values().stream().mapToLong(Long::longValue).sum();
    }

    private void send(PartitionImport partitions, Manifest manifest, Map<TopicPartition, Long> present)
            throws IOException {
        try (RecordSender sender = new RecordSender(connection, crash)) {
            for (ArchivedPartition partition : manifest.partitions()) {
                TopicPartition its = new TopicPartition(partition.topic(), partition.partition());
                partitions.send(sender, partition, present.getOrDefault(its, 0L));
                crash.at("import-partition");
            }
        }
    }
}
