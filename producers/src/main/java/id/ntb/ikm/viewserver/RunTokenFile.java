package id.ntb.ikm.viewserver;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * Where a view server leaves the token of its run for the commands of the same user on the same machine, so that these need not be told.
 * By port, as that is what a command knows of the server; only the user can look into the directory.
 */
public final class RunTokenFile implements AutoCloseable {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final int MOST_BYTES = 200;

    private final Path path;

    private RunTokenFile(Path path) {
        this.path = path;
    }

    /**
     * Leaves a token, in the place of one that an earlier run has left.
     *
     * @throws IOException when there is no place for it
     */
    public static RunTokenFile write(int port, String token) throws IOException {
        Path path = path(port);
        Files.createDirectories(path.getParent(), forTheUser("rwx------"));
        Files.deleteIfExists(path);
        Files.createFile(path, forTheUser("rw-------"));
        Files.writeString(path, token + "\n", StandardCharsets.US_ASCII);
        return new RunTokenFile(path);
    }

    /** The token for a server; empty where it is not on this machine or has left none. */
    static Optional<String> read(URI server) {
        if (server.getHost() == null || !THIS_MACHINE.contains(server.getHost())) {
            return Optional.empty();
        }
        Path path = path(server.getPort());
        try {
            return Files.isRegularFile(path) && Files.size(path) <= MOST_BYTES
                    ? Optional.of(
                            Files.readString(path, StandardCharsets.US_ASCII).strip())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Path path(int port) {
        return Path.of(System.getProperty("user.home"), ".ikm", "run", port + ".token");
    }

    /** Elsewhere than on POSIX a user's home is the user's own already. */
    private static FileAttribute<?>[] forTheUser(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Takes it away: the token opens nothing any more. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
