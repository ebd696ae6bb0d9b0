package id.ntb.ikm.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the directory of an archive and not in its manifest. */
final class Leftovers {

    private static final Set<String> OWN = Set.of(ManifestFile.NAME, ManifestFile.SUM);

    private Leftovers() {}

    /** Sorted by name. */
    static List<String> find(Path directory, Manifest manifest) throws IOException {
        Set<String> known = manifest.partitions().stream()
                .flatMap(partition -> partition.files().stream())
                .map(ArchivedFile::name)
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !known.contains(name) && !OWN.contains(name))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Removes what an export that was broken off has left.
     *
     * @throws ArchiveException when something else is there, which an export must not touch
     */
    static void remove(Path directory, Manifest manifest) throws IOException {
        List<String> names = find(directory, manifest);
        for (String name : names) {
            if (!isOfAnExport(name, manifest)) {
                throw new ArchiveException(directory.resolve(name)
                        + ": is no part of the archive; move it away, or name another directory");
            }
        }
        for (String name : names) {
            Files.delete(directory.resolve(name));
        }
    }

    private static boolean isOfAnExport(String name, Manifest manifest) {
        String finished = name.endsWith(DurableFiles.TEMPORARY)
                ? name.substring(0, name.length() - DurableFiles.TEMPORARY.length())
                : name;
        return OWN.contains(finished)
                || (finished.endsWith(".avro")
                        && manifest.partitions().stream().anyMatch(each -> finished.startsWith(each.label() + "-")));
    }
}
