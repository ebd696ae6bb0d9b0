package id.ntb.ikm.sql.table;

import id.ntb.ikm.sql.row.ViewTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which version of which generation readers see, and which rows nobody needs any more. For one thread. */
public final class ShownVersions implements AutoCloseable {

    private final Connection connection;
    private final long run;

    private ShownVersions(Connection connection, long run) {
        this.connection = connection;
        this.run = run;
    }

    static ShownVersions of(Connection connection, long run) {
        return new ShownVersions(connection, run);
    }

    /** Whether this start has written everything up to these offsets, by the logical name of their topics. */
    public boolean holds(String generation, Map<String, Long> offsets) throws SQLException {
        for (Map.Entry<String, Long> offset : offsets.entrySet()) {
            ViewTable table = ViewTable.of(offset.getKey()).orElseThrow();
            if (!reached(table, generation, offset.getKey(), offset.getValue())) {
                return false;
            }
        }
        return true;
    }

    private boolean reached(ViewTable table, String generation, String view, long offset) throws SQLException {
        String sql = "SELECT EXISTS (SELECT 1 FROM " + table.sqlName()
                + " WHERE run = ? AND generation = ? AND view = ? AND kafka_offset >= ?)";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, run);
            query.setString(2, generation);
            query.setString(3, view);
            query.setLong(4, offset);
            try (ResultSet found = query.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }

    /**
     * Shows a version, in one transaction. With the first one of this start goes what Kafka no longer has: rows that this
     * start has not read again.
     */
    public void show(String generation, long version) throws SQLException {
        connection.setAutoCommit(false);
        try {
            if (!known(generation)) {
                for (ViewTable table : ViewTable.values()) {
                    update("DELETE FROM " + table.sqlName() + " WHERE generation = ? AND run <> ?", generation, run);
                }
            }
            update(
                    "INSERT INTO ikm_rows.generation (generation, version, run) VALUES (?, ?, ?) ON CONFLICT"
                            + " (generation) DO UPDATE SET version = excluded.version, run = excluded.run, shown_at ="
                            + " now()",
                    generation,
                    version,
                    run);
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private boolean known(String generation) throws SQLException {
        return text("SELECT 'yes' FROM ikm_rows.generation WHERE generation = ? AND run = ?", generation, run)
                .isPresent();
    }

    /** Lets readers follow a generation, once it has a whole version; all views of the database change over at once. */
    public void follow(String generation) throws SQLException {
        String changed = "SELECT 'yes' FROM ikm_rows.generation WHERE generation = ? AND NOT live";
        if (text(changed, generation).isPresent()) {
            connection.setAutoCommit(false);
            update("UPDATE ikm_rows.generation SET live = false WHERE live");
            update("UPDATE ikm_rows.generation SET live = true, shown_at = now() WHERE generation = ?", generation);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** Takes away rows that a newer one stands for in every version that may still be shown. */
    public void prune() throws SQLException {
        for (ViewTable table : ViewTable.values()) {
            String same = table.key().stream()
                    .map(column -> " AND n." + column + " = o." + column)
                    .collect(Collectors.joining());
            update("DELETE FROM " + table.sqlName() + " o USING ikm_rows.generation g WHERE g.generation = o.generation"
                    + " AND o.version < g.version AND EXISTS (SELECT 1 FROM " + table.sqlName()
                    + " n WHERE n.generation = o.generation" + same
                    + " AND n.version > o.version AND n.version <= g.version)");
        }
    }

    /** Takes away generations that are gone from Kafka, but never the one that readers see. */
    public void keepOnly(Set<String> generations) throws SQLException {
        for (String generation : stored()) {
            if (!generations.contains(generation)) {
                for (ViewTable table : ViewTable.values()) {
                    update("DELETE FROM " + table.sqlName() + " WHERE generation = ?", generation);
                }
                update("DELETE FROM ikm_rows.generation WHERE generation = ?", generation);
            }
        }
    }

    private Set<String> stored() throws SQLException {
        Set<String> stored = new TreeSet<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT generation FROM ikm_rows.version UNION"
                        + " SELECT generation FROM ikm_rows.generation EXCEPT"
                        + " SELECT generation FROM ikm_rows.generation WHERE live");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                stored.add(found.getString(1));
            }
        }
        return stored;
    }

    private Optional<String> text(String sql, Object... values) throws SQLException {
        try (PreparedStatement query = prepared(sql, values);
                ResultSet found = query.executeQuery()) {
            return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
