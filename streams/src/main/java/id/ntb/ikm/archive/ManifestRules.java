package id.ntb.ikm.archive;

import id.ntb.ikm.topic.EventTopic;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses a manifest that no export writes, before anything it names is opened: an archive may come from anywhere. */
final class ManifestRules {

    private static final int MOST_PARTITIONS = 10_000;
    private static final int MOST_SCHEMAS = 10_000;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Set<String> topics;

    ManifestRules(Collection<String> offices) {
        this.topics = EventTopic.namesOf(offices);
    }

    /** @throws ArchiveException naming the first thing that cannot be */
    void require(Manifest manifest) {
        require(manifest.format() == Manifest.FORMAT, "format " + manifest.format() + " is not known; use a newer ikm");
        require(manifest.partitions().size() <= MOST_PARTITIONS, "more partitions than a province has");
        require(manifest.schemas().size() <= MOST_SCHEMAS, "more schemas than a registry has");
        Set<String> seen = new HashSet<>();
        for (ArchivedPartition partition : manifest.partitions()) {
            require(seen.add(partition.label()), partition.label() + " stands there twice");
            requirePartition(partition);
        }
        Set<Integer> ids = new HashSet<>();
        for (ArchivedSchema schema : manifest.schemas()) {
            require(
                    schema.id() >= 0 && ids.add(schema.id()),
                    "schema " + schema.id() + " is negative or stands there twice");
        }
    }

    private void requirePartition(ArchivedPartition it) {
        require(topics.contains(it.topic()), it.topic() + " is no event topic of a known office");
        require(it.partition() >= 0 && it.partition() < MOST_PARTITIONS, it.label() + " is no partition");
        require(
                it.begin() >= 0 && it.begin() <= it.archivedTo() && it.archivedTo() <= it.end(),
                it.label() + ": its offsets are not in order");
        long records = 0;
        long next = it.begin();
        for (ArchivedFile file : it.files()) {
            requireFile(it, file, next);
            next = file.last() + 1;
            records += file.records();
        }
        require(next <= it.archivedTo(), it.label() + ": its files go beyond offset " + it.archivedTo());
        require(
                records == it.archived(),
                it.label() + ": its files have " + records + " records, not " + it.archived());
        require(
                it.expected() == it.archived(),
                it.label() + ": " + it.expected() + " records were expected, " + it.archived() + " are there");
    }

    private static void requireFile(ArchivedPartition it, ArchivedFile file, long next) {
        String name = ArchivedFile.nameOf(it.topic(), it.partition(), file.first());
        require(file.name().equals(name), it.label() + ": a file is named " + quoted(file.name()) + ", not " + name);
        require(
                file.first() >= next && file.last() >= file.first() && file.last() < it.end(),
                name + ": its offsets are not those of what comes next");
        // Both are at least 0 here, so that nothing overflows.
        require(
                file.records() > 0 && file.records() - 1 <= file.last() - file.first(),
                name + ": so many records are not between its offsets: " + file.records());
        require(file.bytes() > 0, name + ": states a size of " + file.bytes());
        require(SHA256.matcher(file.sha256()).matches(), name + ": states no SHA-256");
    }

    private static String quoted(String name) {
        return '"' + name.substring(0, Math.min(name.length(), 100)).replaceAll("\\p{Cntrl}", "?") + '"';
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ArchiveException(ManifestFile.NAME + ": " + otherwise + "; no export writes this");
        }
    }
}
