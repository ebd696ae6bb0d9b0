package id.ntb.ikm.outbox;

import id.ntb.ikm.outbox.NotedRows.NotedRow;
import id.ntb.ikm.publish.EventKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;

/** Which of the events that were sent are held, as the views last said. */
final class HeldBook {

    private final Database database;
    private final String office;

    HeldBook(Database database, String office) {
        this.database = database;
        this.office = office;
    }

    /** Replaces what was known by what the views say now; all that was sent is in them. */
    void write(Collection<HeldEvent> held) {
        database.inTransaction(connection -> {
            try (Statement clear = connection.createStatement()) {
                clear.execute("DELETE FROM held");
                add(connection, held);
                clear.execute("DELETE FROM received");
                learn(connection);
            }
            return null;
        });
    }

    private static void add(Connection connection, Collection<HeldEvent> held) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement("INSERT OR REPLACE INTO held (seq, in_charge)"
                + " SELECT seq, ? FROM event WHERE ikm_id = ? AND event_id = ? AND state = 'SENT'")) {
            for (HeldEvent statement : held) {
                add.setString(1, statement.inCharge());
                add.setString(2, statement.event().ikmId());
                add.setString(3, statement.event().eventId());
                add.executeUpdate();
            }
        }
    }

    /** Another office's firm of which nothing is held was handed over to this one; and so was one that came back. */
    private void learn(Connection connection) throws SQLException {
        try (PreparedStatement learn = connection.prepareStatement("INSERT OR IGNORE INTO received (ikm_id)"
                + " SELECT ikm_id FROM event WHERE state = 'SENT' GROUP BY ikm_id"
                + " HAVING (substr(ikm_id, 1, 4) <> ?1 OR ikm_id IN (SELECT a.ikm_id FROM registration a"
                + " JOIN registration b ON b.ikm_id = a.ikm_id AND b.effective_from > a.effective_from"
                + " WHERE a.regency <> ?1 AND b.regency = ?1))"
                + " AND SUM(seq IN (SELECT seq FROM held)) = 0")) {
            learn.setString(1, office);
            learn.executeUpdate();
        }
    }

    /** Those of one batch, in the order of its lines. */
    List<NotedRow> of(long batch) {
        return database.query(
                "SELECT e.line, e.ikm_id, e.event_id, h.in_charge FROM held h JOIN event e ON e.seq = h.seq"
                        + " WHERE e.batch = ? ORDER BY e.line, e.seq",
                row -> new NotedRow(row.getLong(1), new EventKey(row.getString(2), row.getString(3)), row.getString(4)),
                batch);
    }
}
