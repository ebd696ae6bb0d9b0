package id.ntb.ikm.sql.local;

import id.ntb.ikm.sql.table.JdbcAddress;
import id.ntb.ikm.sql.table.TableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A PostgreSQL that listens on 127.0.0.1 and keeps its data in one directory. A second start on the directory goes on; one that a
 * killed start has left running is taken over.
 */
public final class LocalPostgres implements AutoCloseable {

    /** Name of the database and of its owner. */
    private static final String NAME = "ikm";

    private static final int PASSWORD_BYTES = 16;

    private final PostgresHome home;
    private final ServerAccount account;
    private final Path data;
    private final Path passwordFile;
    private final int port;

    private LocalPostgres(PostgresHome home, ServerAccount account, Path directory, int port) {
        this.home = home;
        this.account = account;
        this.data = directory.resolve("postgres");
        this.passwordFile = directory.resolve("password");
        this.port = port;
    }

    /**
     * Starts it, and returns when it answers.
     *
     * @param directory its data, log and password; made where it is missing
     * @param port 0 takes a free one
     * @throws TableException when it does not start
     */
    public static LocalPostgres start(PostgresHome home, Path directory, int port) {
        try {
            Path absolute = Files.createDirectories(directory.toAbsolutePath());
            LocalPostgres server =
                    new LocalPostgres(home, ServerAccount.choose(absolute), absolute, port == 0 ? freePort() : port);
            server.initialise();
            server.stop();
            server.launch();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens. */
    public JdbcAddress address() {
        return new JdbcAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + NAME, NAME, password());
    }

    /** Where the password stands, for whoever wants to log in; only the owner of the directory may read it. */
    public Path passwordFile() {
        return passwordFile;
    }

    private void initialise() throws IOException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        byte[] password = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(password);
        account.writeSecret(passwordFile, HexFormat.of().formatHex(password));
        run(
                List.of(
                        "initdb",
                        "-D",
                        data.toString(),
                        "-U",
                        NAME,
                        "--auth=scram-sha-256",
                        "--pwfile=" + passwordFile),
                List.of("--encoding=UTF8", "--locale=C"));
    }

    private void launch() {
        String options = "-c listen_addresses=127.0.0.1 -c port=" + port + " -c unix_socket_directories=''";
        Path log = data.resolveSibling("postgres.log");
        run(List.of("pg_ctl", "-D", data.toString(), "-w", "-l", log.toString(), "-o", options), List.of("start"));
        new DatabaseCreation(new JdbcAddress("jdbc:postgresql://127.0.0.1:" + port + "/postgres", NAME, password()))
                .create(NAME);
    }

    private void stop() {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            account.run(home, List.of("pg_ctl", "-D", data.toString(), "-w", "-m", "fast", "stop"));
        }
    }

    private void run(List<String> command, List<String> more) {
        List<String> all = new ArrayList<>(command);
        all.addAll(more);
        ServerAccount.Outcome outcome = account.run(home, all);
        if (outcome.status() != 0) {
            throw new TableException("PostgreSQL does not start; " + command.get(0) + " says: " + outcome.output()
                    + "; its log is " + data.resolveSibling("postgres.log"));
        }
    }

    private String password() {
        try {
            return Files.readString(passwordFile).strip();
        } catch (IOException e) {
            throw new TableException("the password of PostgreSQL cannot be read: " + passwordFile, e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
