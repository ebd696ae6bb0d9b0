package id.ntb.ikm.archive;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an archive has of one partition.
 *
 * @param topicId by which the cluster tells a topic from a later one of the same name
 * @param begin offset at which history began when it was first exported
 * @param end offset at which it ended at the last export
 * @param archivedTo how far files reach by now; the end, once the export is through
 * @param expected committed records that were read up to there
 * @param archived records that were found when the files were read back
 */
record ArchivedPartition(
        String topic,
        int partition,
        String topicId,
        long begin,
        long end,
        long archivedTo,
        long expected,
        long archived,
        List<ArchivedFile> files) {

    ArchivedPartition {
        files = List.copyOf(files);
    }

    boolean isComplete() {
        return archivedTo == end && expected == archived;
    }

    String label() {
        return topic + "-" + partition;
    }

    ArchivedPartition endingAt(long newEnd) {
        return new ArchivedPartition(topic, partition, topicId, begin, newEnd, archivedTo, expected, archived, files);
    }

    /** With one more file, which reaches to an offset that may be beyond its last record: there are offsets without one. */
    ArchivedPartition with(ArchivedFile file, long reaches, long read) {
        List<ArchivedFile> more = Stream.concat(files.stream(), Stream.of(file)).toList();
        return new ArchivedPartition(
                topic, partition, topicId, begin, end, reaches, expected + read, archived + file.records(), more);
    }

    /** Nothing but offsets without a record were left. */
    ArchivedPartition reachingEnd() {
        return new ArchivedPartition(topic, partition, topicId, begin, end, end, expected, archived, files);
    }
}
