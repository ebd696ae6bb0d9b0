package id.ntb.ikm.archive;

import java.util.List;

/**
 * What stands in an archive.
 *
 * @param lineage id of the archive
 * @param cut partitions of which the cluster had lost the beginning before the first export, one line each
 */
public record ArchiveReport(
        String lineage,
        String cluster,
        int partitions,
        int files,
        int schemas,
        long records,
        long bytes,
        List<String> cut) {

    /** Copies what is given. */
    public ArchiveReport {
        cut = List.copyOf(cut);
    }

    static ArchiveReport of(Manifest manifest) {
        List<ArchivedFile> files = manifest.partitions().stream()
                .flatMap(partition -> partition.files().stream())
                .toList();
        List<String> cut = manifest.partitions().stream()
                .filter(partition -> partition.begin() > 0)
                .map(partition -> partition.label() + " begins at offset " + partition.begin())
                .toList();
        return new ArchiveReport(
                manifest.lineage().archive(),
                manifest.lineage().cluster(),
                manifest.partitions().size(),
                files.size(),
                manifest.schemas().size(),
                manifest.records(),
                files.stream().mapToLong(ArchivedFile::bytes).sum(),
                cut);
    }
}
