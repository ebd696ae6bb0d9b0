package id.ntb.ikm.outbox;

import id.ntb.ikm.topic.EventType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;

/**
 * One file, or one batch of events from an office's own software.
 *
 * @param firstSeq sequence number that its first event would get
 */
record Batch(long id, String file, Instant acceptedAt, long firstSeq) {

    /** Writes it down with its first events, not before: a file that cannot be read leaves no receipt. */
    void begin(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO batch (id, file, accepted_at, first_seq) SELECT ?, ?, ?, ?"
                        + " WHERE NOT EXISTS (SELECT 1 FROM batch WHERE id = ?)")) {
            insert.setLong(1, id);
            insert.setString(2, file);
            insert.setLong(3, acceptedAt.toEpochMilli());
            insert.setLong(4, firstSeq);
            insert.setLong(5, id);
            insert.executeUpdate();
        }
    }

    void finish(Connection connection, String sha256, long badRows, Map<EventType, Long> unchanged)
            throws SQLException {
        try (PreparedStatement update =
                        connection.prepareStatement("UPDATE batch SET sha256 = ?, bad_rows = ? WHERE id = ?");
                PreparedStatement count =
                        connection.prepareStatement("INSERT INTO unchanged (batch, type, events) VALUES (?, ?, ?)")) {
            update.setString(1, sha256);
            update.setLong(2, badRows);
            update.setLong(3, id);
            update.executeUpdate();
            for (Map.Entry<EventType, Long> type : unchanged.entrySet()) {
                count.setLong(1, id);
                count.setString(2, type.getKey().name());
                count.setLong(3, type.getValue());
                count.executeUpdate();
            }
        }
    }
}
