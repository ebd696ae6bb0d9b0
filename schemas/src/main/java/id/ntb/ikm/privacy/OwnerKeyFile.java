package id.ntb.ikm.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;

/** The file of the owner key: 64 hex digits, for its owner's eyes only. */
public record OwnerKeyFile(Path path) {

    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    /**
     * The key.
     *
     * @throws IOException when it cannot be read, is no key, or others may read it, too
     */
    public OwnerKey read() throws IOException {
        String text = Files.readString(path, StandardCharsets.US_ASCII).strip();
        if (!KEY.matcher(text).matches()) {
            throw new IOException("harus 64 angka heksadesimal, dibuat dengan \"ikm owner-key BERKAS\" / must be 64 hex"
                    + " digits, made by \"ikm owner-key FILE\"");
        }
        if (isPosix() && !EnumSet.copyOf(OWNER).containsAll(Files.getPosixFilePermissions(path))) {
            throw new IOException("dapat dibaca orang lain; jalankan chmod 600 / others may read it; run chmod 600");
        }
        return new OwnerKey(HexFormat.of().parseHex(text));
    }

    /**
     * Makes a new key; never in the place of one, because all hashes of the old one would be lost.
     *
     * @throws java.nio.file.FileAlreadyExistsException where there is a file already
     */
    public void create() throws IOException {
        byte[] secret = new byte[OwnerKey.LENGTH];
        new SecureRandom().nextBytes(secret);
        if (isPosix()) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(OWNER));
        } else {
            Files.createFile(path);
        }
        Files.writeString(path, HexFormat.of().formatHex(secret) + "\n", StandardOpenOption.WRITE);
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
