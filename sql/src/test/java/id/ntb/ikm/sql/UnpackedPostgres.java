package id.ntb.ikm.sql;

import id.ntb.ikm.sql.local.PostgresHome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of a PostgreSQL that stand in a jar on the class path. */
final class UnpackedPostgres {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private UnpackedPostgres() {}

    static PostgresHome in(Path directory) throws IOException {
        try (InputStream packed = UnpackedPostgres.class.getResourceAsStream(ARCHIVE);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, directory.resolve(entry.getName()).normalize());
            }
        }
        return new PostgresHome(directory.resolve("bin"));
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(target.getParent());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(content, target);
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x")); // another user runs it
        }
    }
}
