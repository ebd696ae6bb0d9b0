package id.ntb.ikm.archive;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/**
 * What an archive has to have.
 *
 * @param format of the manifest and of the files
 * @param lineage that all exports into it share
 * @param partitions of all topics, sorted by topic and number
 * @param schemas sorted by id
 */
record Manifest(int format, Lineage lineage, List<ArchivedPartition> partitions, List<ArchivedSchema> schemas) {

    static final int FORMAT = 1;

    Manifest {
        partitions = List.copyOf(partitions);
        schemas = List.copyOf(schemas);
    }

    /**
     * Which history it is.
     *
     * @param cluster Kafka's id of the cluster
     * @param archive drawn at the first export
     */
    record Lineage(String cluster, String archive) {}

    Optional<ArchivedPartition> find(TopicPartition wanted) {
        return partitions.stream()
                .filter(each -> each.topic().equals(wanted.topic()) && each.partition() == wanted.partition())
                .findFirst();
    }

    /** With one partition in the place of what was said of it before. */
    Manifest with(ArchivedPartition changed, List<ArchivedSchema> known) {
        List<ArchivedPartition> all = partitions.stream()
                .map(each -> each.label().equals(changed.label()) ? changed : each)
                .toList();
        return new Manifest(format, lineage, all, known);
    }

    long records() {
        return partitions.stream().mapToLong(ArchivedPartition::archived).sum();
    }
}
