package id.ntb.ikm.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Compares an archive with its manifest, and the manifest with its own SHA-256. */
public final class ArchiveCheck {

    private final ManifestRules rules;
    private final RecordFormat format = new RecordFormat();

    /** @param offices codes of those whose topics an archive may have */
    public ArchiveCheck(Collection<String> offices) {
        this.rules = new ManifestRules(offices);
    }

    /**
     * What a check has found.
     *
     * @param report of what the manifest states; none where it cannot be trusted
     * @param damages one line each, empty where all is there that was expected
     */
    public record Outcome(Optional<ArchiveReport> report, List<String> damages) {

        /** Copies what is given. */
        public Outcome {
            damages = List.copyOf(damages);
        }
    }

    /** Reads every byte of it. */
    public Outcome check(Path directory) throws IOException {
        try {
            Manifest manifest = manifest(directory);
            return new Outcome(Optional.of(ArchiveReport.of(manifest)), damages(directory, manifest));
        } catch (ArchiveException e) {
            return new Outcome(Optional.empty(), List.of(e.getMessage()));
        }
    }

    /** @throws ArchiveException when it is damaged or none that an export writes */
    Manifest manifest(Path directory) throws IOException {
        Manifest manifest = new ManifestFile(directory).read();
        rules.require(manifest);
        return manifest;
    }

    /** One line for each thing that is wrong. */
    List<String> damages(Path directory, Manifest manifest) throws IOException {
        List<String> damages = new ArrayList<>();
        for (ArchivedPartition partition : manifest.partitions()) {
            if (!partition.isComplete()) {
                damages.add(partition.label() + ": reaches offset " + partition.archivedTo() + " of " + partition.end()
                        + ": the export was broken off; run it again");
            }
            for (ArchivedFile file : partition.files()) {
                damage(directory.resolve(file.name()), file).ifPresent(damages::add);
            }
        }
        Leftovers.find(directory, manifest)
                .forEach(
                        name -> damages.add(name + ": is not in the manifest; an export that was broken off leaves such"
                                + " files, and removes them when it is run again"));
        return damages;
    }

    private Optional<String> damage(Path path, ArchivedFile stated) throws IOException {
        if (!Files.isRegularFile(path)) {
            return Optional.of(stated.name() + ": is missing, with " + stated.records() + " records");
        }
        long bytes = Files.size(path);
        if (bytes != stated.bytes()) {
            return Optional.of(stated.name() + ": has " + bytes + " bytes, must have " + stated.bytes()
                    + (bytes < stated.bytes() ? ": its end was torn off" : ""));
        }
        return contentDamage(path, stated);
    }

    private Optional<String> contentDamage(Path path, ArchivedFile stated) throws IOException {
        ArchiveFileReader reader = new ArchiveFileReader(path, format);
        if (!reader.sha256().equals(stated.sha256())) {
            return Optional.of(stated.name() + ": does not have the SHA-256 of the manifest: it was damaged");
        }
        try {
            ArchivedFile found = reader.describe();
            return found.equals(stated)
                    ? Optional.empty()
                    : Optional.of(
                            stated.name() + ": has " + found.records() + " records, offsets " + found.first() + " to "
                                    + found.last() + "; the manifest states " + stated.records() + ", " + stated.first()
                                    + " to "
                                    + stated.last());
        } catch (IOException e) {
            return Optional.of(stated.name() + ": is no file of an archive: " + e.getMessage());
        }
    }
}
