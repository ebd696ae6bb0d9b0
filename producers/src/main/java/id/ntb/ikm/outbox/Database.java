package id.ntb.ikm.outbox;

import static id.ntb.ikm.problem.Bilingual.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/**
 * The file of the outbox and the one connection to it.
 *
 * <p>A commit is on the disk itself when it returns, so that it outlives the process and the power. SQLite locks the file
 * through the operating system, which drops the lock with the process.
 */
final class Database implements AutoCloseable {

    static final String FILE = "outbox.db";

    private static final int CACHE_KIBIBYTES = 16 << 10;

    /** Work on the connection that may fail as SQL does. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Makes a value of the current row. */
    @FunctionalInterface
    interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    private final Path directory;
    private final Connection connection;

    private Database(Path directory, Connection connection) {
        this.directory = directory;
        this.connection = connection;
    }

    /**
     * Opens the file in the directory; creates both when absent.
     *
     * @throws OutboxException when another process has it open, or it cannot be read or written
     */
    static Database open(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        if (absolute.toString().contains("?")) {
            throw new OutboxException(
                    text(
                            "kotak keluar / outbox " + absolute + ": nama folder tidak boleh berisi '?'",
                            "the folder's name must not contain '?'"),
                    null);
        }
        try {
            createPrivate(absolute);
            Database database =
                    new Database(absolute, settings().createConnection("jdbc:sqlite:" + absolute.resolve(FILE)));
            database.inTransaction(Tables::create);
            return database;
        } catch (IOException e) {
            throw unwritable(absolute, e);
        } catch (SQLException e) {
            throw isBusy(e) ? inUse(absolute, e) : unwritable(absolute, e);
        }
    }

    /** A log written ahead takes one write to the disk for each commit, and alone with the file it needs no shared memory. */
    private static SQLiteConfig settings() {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.setBusyTimeout(0);
        settings.setCacheSize(-CACHE_KIBIBYTES);
        return settings;
    }

    private static boolean isBusy(SQLException e) {
        return e.getErrorCode() == SQLiteErrorCode.SQLITE_BUSY.code;
    }

    /** What firms report is nobody else's business, on a shared computer either. */
    private static void createPrivate(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(directory);
        if (posix) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static OutboxException inUse(Path directory, SQLException e) {
        return new OutboxException(
                text(
                        "kotak keluar sedang dipakai proses ikm lain; tunggu sampai selesai",
                        "the outbox is in use by another ikm process; wait until that one has ended: " + directory),
                e);
    }

    private static OutboxException unwritable(Path directory, Exception e) {
        return new OutboxException(
                text(
                        "kotak keluar tidak dapat dibuka; periksa folder dan izinnya",
                        "the outbox cannot be opened; check the folder and its permissions: " + directory + " ("
                                + firstLine(e) + ")"),
                e);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** All of it or nothing. */
    <T> T inTransaction(Work<T> work) {
        try {
            connection.setAutoCommit(false);
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw broken(e);
        } finally {
            leaveTransaction();
        }
    }

    private void leaveTransaction() {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    <T> List<T> query(String sql, RowMapper<T> mapper, Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> result = new ArrayList<>();
                while (rows.next()) {
                    result.add(mapper.map(rows));
                }
                return result;
            }
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** The one number that the query returns. */
    long number(String sql, Object... parameters) {
        return query(sql, row -> row.getLong(1), parameters).get(0);
    }

    private OutboxException broken(SQLException e) {
        return new OutboxException(
                text(
                        "kotak keluar tidak dapat dibaca atau ditulis; periksa apakah disk penuh",
                        "the outbox cannot be read or written; check whether the disk is full: " + directory + " ("
                                + firstLine(e) + ")"),
                e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw broken(e);
        }
    }
}
