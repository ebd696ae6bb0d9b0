package id.ntb.ikm.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Brings partitions of an archive into a cluster: what is there already is compared, what is missing is sent. */
final class PartitionImport {

    private final Path directory;
    private final Map<Integer, Integer> ids;
    private final RecordFormat format = new RecordFormat();

    /** @param ids of schemas in the cluster's registry, by those of the archive */
    PartitionImport(Path directory, Map<Integer, Integer> ids) {
        this.directory = directory;
        this.ids = ids;
    }

    /**
     * How many records are there already.
     *
     * @throws ArchiveException when one of them is not the archive's next
     */
    long countPresent(Consumer<byte[], byte[]> consumer, EventHistory.Range range, ArchivedPartition partition)
            throws IOException {
        long[] present = {0};
        try (ArchivedRecords archived = new ArchivedRecords(directory, format, partition)) {
            EventHistory.read(consumer, range.partition(), range.begin(), range.end(), record -> {
                if (!archived.hasNext() || !isEqual(archived.next(), record)) {
                    throw new ArchiveException(partition.label() + ": the record at offset " + record.offset()
                            + " of the cluster is not the archive's; import into a cluster without events");
                }
                present[0]++;
            });
        }
        return present[0];
    }

    private boolean isEqual(ConsumerRecord<byte[], byte[]> archived, ConsumerRecord<byte[], byte[]> there) {
        return archived.timestamp() == there.timestamp()
                && Arrays.equals(archived.key(), there.key())
                && Arrays.equals(WireFormat.rewritten(archived.value(), ids), there.value())
                && Arrays.equals(archived.headers().toArray(), there.headers().toArray());
    }

    /** Sends what comes after the first so many records. */
    void send(RecordSender sender, ArchivedPartition partition, long present) throws IOException {
        try (ArchivedRecords archived = new ArchivedRecords(directory, format, partition)) {
            for (long record = 0; record < partition.archived(); record++) {
                ConsumerRecord<byte[], byte[]> next = archived.next();
                if (record >= present) {
                    sender.send(next, WireFormat.rewritten(next.value(), ids));
                }
            }
        }
        sender.flush();
    }
}
