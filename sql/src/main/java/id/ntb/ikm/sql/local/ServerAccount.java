package id.ntb.ikm.sql.local;

import id.ntb.ikm.sql.table.TableException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who runs the server's programs. PostgreSQL refuses to run as root; for root they run as {@code postgres} or {@code nobody}, who
 * then owns the directory.
 *
 * @param prefix of each command
 * @param owner of the directory, where it is not whoever runs this
 */
record ServerAccount(List<String> prefix, Optional<UserPrincipal> owner) {

    /** How a program ended, and the last that it said. */
    record Outcome(int status, String output) {}

    static ServerAccount choose(Path directory) throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return new ServerAccount(List.of(), Optional.empty());
        }
        for (String name : List.of("postgres", "nobody")) {
            Optional<UserPrincipal> user = user(directory, name);
            if (user.isPresent()) {
                Files.setOwner(directory, user.get());
                return new ServerAccount(List.of("runuser", "-u", name, "--"), user);
            }
        }
        throw new TableException(
                "PostgreSQL refuses to run as root, and there is no other user; run `ikm sql up` as one");
    }

    private static Optional<UserPrincipal> user(Path directory, String name) throws IOException {
        try {
            return Optional.of(
                    directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name));
        } catch (UserPrincipalNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Writes a file that nobody else can read. */
    void writeSecret(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
        if (owner.isPresent()) {
            Files.setOwner(file, owner.get());
        }
    }

    /** Runs one of the server's programs to its end. */
    Outcome run(PostgresHome home, List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.add(home.program(command.get(0)));
        all.addAll(command.subList(1, command.size()));
        try {
            // A server that goes on would keep a pipe open for ever; a file it may.
            Path said = Files.createTempFile("ikm-sql", ".txt");
            Process process = new ProcessBuilder(all)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            int status = process.waitFor();
            String output = Files.readString(said, Charset.defaultCharset()).strip();
            Files.delete(said);
            return new Outcome(status, output);
        } catch (IOException e) {
            throw new TableException("PostgreSQL cannot be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TableException("interrupted while PostgreSQL was being started", e);
        }
    }
}
