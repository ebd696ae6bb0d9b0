package id.ntb.ikm.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.ntb.ikm.digest.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The manifest on disk, and its own SHA-256 beside it, as {@code sha256sum -c} takes it. */
final class ManifestFile {

    static final String NAME = "manifest.json";
    static final String SUM = NAME + ".sha256";

    /** Some hundred bytes a file: room for more files than a province will have. */
    private static final long LARGEST_BYTES = 64L << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path manifest;
    private final Path sum;

    ManifestFile(Path directory) {
        this.manifest = directory.resolve(NAME);
        this.sum = directory.resolve(SUM);
    }

    boolean exists() {
        return Files.exists(manifest) || Files.exists(sum);
    }

    /**
     * Replaces it. The sum comes first: who dies between the two leaves the new manifest under its temporary name, with its
     * sum to know it by, see {@link #recover}.
     */
    void write(Manifest content) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(content);
        Files.write(DurableFiles.temporary(manifest), bytes);
        Files.writeString(DurableFiles.temporary(sum), line(bytes));
        DurableFiles.sync(DurableFiles.temporary(manifest));
        DurableFiles.publish(sum);
        DurableFiles.publish(manifest);
    }

    /** Ends a replacement that was broken off between sum and manifest. */
    void recover() throws IOException {
        Path temporary = DurableFiles.temporary(manifest);
        if (Files.exists(temporary)
                && Files.exists(sum)
                && Files.readString(sum).equals(line(bytes(temporary)))) {
            DurableFiles.publish(manifest);
        }
    }

    private static String line(byte[] manifest) {
        return Sha256.hexOf(manifest) + "  " + NAME + "\n";
    }

    /** @throws ArchiveException when it is absent, damaged, or none that an export writes */
    Manifest read() throws IOException {
        if (!Files.exists(manifest)) {
            throw new ArchiveException(manifest + ": is missing; name the directory of an archive");
        }
        if (!Files.exists(sum)) {
            throw new ArchiveException(sum + ": is missing, so that nobody can tell whether the manifest is whole");
        }
        byte[] bytes = bytes(manifest);
        if (!new String(Files.readAllBytes(sum), StandardCharsets.ISO_8859_1).equals(line(bytes))) {
            throw new ArchiveException(manifest + ": does not have the SHA-256 that " + SUM
                    + " states: one of the two was damaged; take another copy of the archive");
        }
        return parsed(bytes);
    }

    private Manifest parsed(byte[] bytes) throws IOException {
        try {
            return JSON.readValue(bytes, Manifest.class);
        } catch (JsonProcessingException e) {
            throw new ArchiveException(manifest + ": is no manifest of an archive: " + e.getOriginalMessage(), e);
        }
    }

    private static byte[] bytes(Path path) throws IOException {
        if (Files.size(path) > LARGEST_BYTES) {
            throw new ArchiveException(path + ": has more than " + LARGEST_BYTES + " bytes, as no export writes it");
        }
        return Files.readAllBytes(path);
    }
}
