package id.ntb.ikm.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;

/**
 * What an export has to bring into an archive.
 *
 * @param ranges how far the cluster's partitions reach now
 */
record ExportPlan(String cluster, List<EventHistory.Range> ranges) {

    /** Of an archive that is begun. */
    Manifest first() {
        return new Manifest(
                Manifest.FORMAT,
                new Manifest.Lineage(cluster, UUID.randomUUID().toString()),
                ranges.stream().map(ExportPlan::whole).toList(),
                List.of());
    }

    private static ArchivedPartition whole(EventHistory.Range range) {
        return new ArchivedPartition(
                range.partition().topic(),
                range.partition().partition(),
                range.topicId(),
                range.begin(),
                range.end(),
                range.begin(),
                0,
                0,
                List.of());
    }

    /**
     * Of an archive that is there.
     *
     * @throws ArchiveException when it is of another history, or there would be a gap in it
     */
    Manifest continuing(Manifest before) {
        require(
                before.lineage().cluster().equals(cluster),
                "the archive is of cluster " + before.lineage().cluster() + ", this is " + cluster
                        + "; export into an empty directory");
        for (ArchivedPartition partition : before.partitions()) {
            require(
                    range(partition).isPresent(),
                    "the archive has " + partition.label()
                            + ", the cluster does not any more; keep the archive as it is");
        }
        List<ArchivedPartition> partitions = new ArrayList<>();
        for (EventHistory.Range range : ranges) {
            partitions.add(before.find(range.partition())
                    .map(known -> continued(known, range))
                    .orElseGet(() -> whole(range)));
        }
        return new Manifest(before.format(), before.lineage(), partitions, before.schemas());
    }

    private Optional<EventHistory.Range> range(ArchivedPartition known) {
        TopicPartition wanted = new TopicPartition(known.topic(), known.partition());
        return ranges.stream().filter(range -> range.partition().equals(wanted)).findFirst();
    }

    private static ArchivedPartition continued(ArchivedPartition known, EventHistory.Range range) {
        require(
                known.topicId().equals(range.topicId()),
                known.topic() + " was made anew since the last export; export into an empty directory");
        require(
                range.begin() <= known.archivedTo(),
                known.label() + " begins at offset " + range.begin() + " by now, the archive reaches "
                        + known.archivedTo()
                        + ": retention has cut between the two, and a gap would remain; set retention.ms=-1"
                        + " (ikm topics apply) and export into an empty directory");
        require(
                range.end() >= known.end(),
                known.label() + " ends at offset " + range.end() + ", and ended at " + known.end()
                        + " at the last export: the cluster has lost records; keep the archive, and see ikm archive verify");
        return known.endingAt(range.end());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ArchiveException(otherwise);
        }
    }
}
