package id.ntb.ikm.sql.table;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A database made ready for one start, which has it for itself until it is closed. */
public final class ViewDatabase implements AutoCloseable {

    /** Whoever has this advisory lock writes; PostgreSQL gives it back when the connection ends, however it ends. */
    private static final long WRITER = 5_200_012L;

    private static final String DEADLOCK = "40P01";
    private static final int ATTEMPTS = 5;

    private final JdbcAddress address;
    private final Connection holding;
    private final String id;
    private final long run;

    private ViewDatabase(JdbcAddress address, Connection holding) throws SQLException {
        this.address = address;
        this.holding = holding;
        this.id = text(holding, "SELECT id FROM ikm_rows.source");
        this.run = Long.parseLong(text(holding, "SELECT nextval('ikm_rows.run')"));
    }

    /**
     * Makes tables and views.
     *
     * @param cluster of Kafka that the rows are from
     * @throws TableException when the database does not answer, refuses, is written by another process, or is of another
     *     cluster
     */
    public static ViewDatabase prepare(JdbcAddress address, String cluster) {
        try {
            Connection connection = address.open();
            try {
                requireAlone(connection, address);
                setUp(connection, cluster);
                return new ViewDatabase(address, connection);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new TableException("PostgreSQL at " + address + ": " + e.getMessage(), e);
        }
    }

    /** Who replaces a view and who reads it may wait for each other; PostgreSQL then ends one of both, and we try again. */
    private static void setUp(Connection connection, String cluster) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                new TableSetup(connection).apply(cluster);
                return;
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !DEADLOCK.equals(e.getSQLState())) {
                    throw e;
                }
            }
        }
    }

    /** Of the database, whatever its address; made up when its tables were made. */
    public String id() {
        return id;
    }

    /** Number of this start, counted by the database. */
    public long run() {
        return run;
    }

    /** A connection of its own to what readers see. */
    public ShownVersions shownVersions() throws SQLException {
        return ShownVersions.of(address.open(), run);
    }

    private static void requireAlone(Connection connection, JdbcAddress address) throws SQLException {
        if (text(connection, "SELECT pg_try_advisory_lock(" + WRITER + ")").equals("f")) {
            throw new TableException("another `ikm sql up` writes into " + address.url() + "; stop that one first");
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        holding.close();
    }
}
