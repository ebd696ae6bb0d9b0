package id.ntb.ikm.outbox;

import id.ntb.ikm.publish.Outcome;
import id.ntb.ikm.topic.EventType;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The events that wait, in the order in which they were accepted. */
final class WaitingQueue {

    private static final int PAGE = 1_000;

    private final Database database;

    WaitingQueue(Database database) {
        this.database = database;
    }

    long size() {
        return database.number("SELECT COUNT(*) FROM waiting");
    }

    /** The next of them after a sequence number, at most a thousand; empty where there are no more. */
    List<WaitingEvent> after(long seq) {
        return database.query(
                "SELECT w.seq, e.type, b.file, e.line, w.body FROM waiting w JOIN event e ON e.seq = w.seq"
                        + " JOIN batch b ON b.id = e.batch WHERE w.seq > ? ORDER BY w.seq LIMIT " + PAGE,
                WaitingQueue::event,
                seq);
    }

    private static WaitingEvent event(ResultSet row) throws SQLException {
        return new WaitingEvent(
                row.getLong(1),
                EventType.valueOf(row.getString(2)),
                row.getString(3),
                row.getLong(4),
                ByteBuffer.wrap(row.getBytes(5)));
    }

    /** Takes events out of the queue, in one transaction: those acknowledged, and those that no broker will ever take. */
    void settle(Map<Long, Outcome.Delivered> sent, List<Long> rejected) {
        database.inTransaction(connection -> {
            markSent(connection, sent);
            markRejected(connection, rejected);
            remove(connection, sent.keySet());
            remove(connection, rejected);
            return null;
        });
    }

    private static void markSent(Connection connection, Map<Long, Outcome.Delivered> sent) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE event SET state = 'SENT', kafka_partition = ?, kafka_offset = ? WHERE seq = ?")) {
            for (Map.Entry<Long, Outcome.Delivered> event : sent.entrySet()) {
                update.setInt(1, event.getValue().partition());
                update.setLong(2, event.getValue().offset());
                update.setLong(3, event.getKey());
                update.executeUpdate();
            }
        }
    }

    private static void markRejected(Connection connection, Iterable<Long> rejected) throws SQLException {
        execute(connection, "UPDATE event SET state = 'REJECTED' WHERE seq = ?", rejected);
    }

    private static void remove(Connection connection, Iterable<Long> seqs) throws SQLException {
        execute(connection, "DELETE FROM waiting WHERE seq = ?", seqs);
    }

    private static void execute(Connection connection, String sql, Iterable<Long> seqs) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (long seq : seqs) {
                statement.setLong(1, seq);
                statement.executeUpdate();
            }
        }
    }
}
