package id.ntb.ikm.outbox;

import id.ntb.ikm.publish.EventKey;
import id.ntb.ikm.topic.EventType;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts events into the tables, within one transaction. */
final class BatchWriter implements AutoCloseable {

    private final long batch;
    private final PreparedStatement find;
    private final PreparedStatement forget;
    private final PreparedStatement addEvent;
    private final PreparedStatement addBody;
    private final Map<EventType, Long> unchanged = new EnumMap<>(EventType.class);

    BatchWriter(Connection connection, long batch) throws SQLException {
        this.batch = batch;
        find = connection.prepareStatement("SELECT state FROM event WHERE ikm_id = ? AND event_id = ?");
        forget = connection.prepareStatement("DELETE FROM event WHERE ikm_id = ? AND event_id = ?");
        addEvent = connection.prepareStatement("INSERT INTO event (seq, event_id, ikm_id, type, batch, line, state)"
                + " VALUES (?, ?, ?, ?, ?, ?, 'WAITING')");
        addBody = connection.prepareStatement("INSERT INTO waiting (seq, body) VALUES (?, ?)");
    }

    /** Adds what is new, in order; returns the next free sequence number. */
    long add(List<NewEvent> events, long firstSeq) throws SQLException {
        long seq = firstSeq;
        for (NewEvent event : events) {
            Optional<State> known = state(event.key());
            if (known.isPresent() && known.get() != State.REJECTED) {
                unchanged.merge(event.type(), 1L, Long::sum);
            } else {
                if (known.isPresent()) {
                    forget(event.key());
                }
                insert(event, seq++);
            }
        }
        return seq;
    }

    /** Events of {@link #add} that had been accepted before. */
    Map<EventType, Long> unchanged() {
        return Map.copyOf(unchanged);
    }

    private Optional<State> state(EventKey key) throws SQLException {
        set(find, key);
        try (ResultSet row = find.executeQuery()) {
            return row.next() ? Optional.of(State.valueOf(row.getString(1))) : Optional.empty();
        }
    }

    /** What the broker once refused may be tried again: its limits may have been raised since. */
    private void forget(EventKey key) throws SQLException {
        set(forget, key);
        forget.executeUpdate();
    }

    private static void set(PreparedStatement statement, EventKey key) throws SQLException {
        statement.setString(1, key.ikmId());
        statement.setString(2, key.eventId());
    }

    private void insert(NewEvent event, long seq) throws SQLException {
        addEvent.setLong(1, seq);
        addEvent.setString(2, event.key().eventId());
        addEvent.setString(3, event.key().ikmId());
        addEvent.setString(4, event.type().name());
        addEvent.setLong(5, batch);
        addEvent.setLong(6, event.line());
        addEvent.executeUpdate();
        addBody.setLong(1, seq);
        addBody.setBytes(2, bytes(event.body()));
        addBody.executeUpdate();
    }

    private static byte[] bytes(ByteBuffer body) {
        byte[] bytes = new byte[body.remaining()];
        body.duplicate().get(bytes);
        return bytes;
    }

    @Override
    public void close() throws SQLException {
        find.close();
        forget.close();
        addEvent.close();
        addBody.close();
    }
}
