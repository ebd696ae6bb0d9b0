package id.ntb.ikm.outbox;

import id.ntb.ikm.publish.EventKey;
import id.ntb.ikm.topic.EventType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts events into the tables, within one transaction. */
final class BatchWriter implements AutoCloseable {

    private final long batch;
    private final PreparedStatement find;
    private final PreparedStatement forget;
    private final PreparedStatement addEvent;
    private final PreparedStatement addBody;
    private final RegistrationWriter registrations;
    private final Map<EventType, Long> unchanged = new EnumMap<>(EventType.class);
    private final List<NewEvent> reused = new ArrayList<>();

    BatchWriter(Connection connection, long batch) throws SQLException {
        this.batch = batch;
        find = connection.prepareStatement(AcceptedContents.CONTENTS);
        forget = connection.prepareStatement(
                "DELETE FROM event WHERE ikm_id = ? AND event_id = ? AND state = 'REJECTED'");
        addEvent = connection.prepareStatement(
                "INSERT INTO event (seq, event_id, ikm_id, type, batch, line, content, state)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 'WAITING')");
        registrations = new RegistrationWriter(connection);
        addBody = connection.prepareStatement("INSERT INTO waiting (seq, body) VALUES (?, ?)");
    }

    /** Adds what is new, in order; returns the next free sequence number. */
    long add(List<NewEvent> events, long firstSeq) throws SQLException {
        long seq = firstSeq;
        for (NewEvent event : events) {
            byte[] content = ContentDigest.of(event.event());
            Acceptance acceptance = acceptance(event.key(), content);
            if (acceptance == Acceptance.SAME) {
                unchanged.merge(event.type(), 1L, Long::sum);
            } else {
                forget(event.key());
                insert(event, content, seq++);
                registrations.keep(event);
            }
            if (acceptance == Acceptance.REUSED) {
                reused.add(event);
            }
        }
        return seq;
    }

    /** Events of {@link #add} that had been accepted before. */
    Map<EventType, Long> unchanged() {
        return Map.copyOf(unchanged);
    }

    /** Events of {@link #add} whose id had been accepted with another content. */
    List<NewEvent> reused() {
        return List.copyOf(reused);
    }

    private Acceptance acceptance(EventKey key, byte[] content) throws SQLException {
        set(find, key);
        List<byte[]> accepted = new ArrayList<>();
        try (ResultSet row = find.executeQuery()) {
            while (row.next()) {
                accepted.add(row.getBytes(1));
            }
        }
        return AcceptedContents.of(accepted, content);
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

    private void insert(NewEvent event, byte[] content, long seq) throws SQLException {
        addEvent.setLong(1, seq);
        addEvent.setString(2, event.key().eventId());
        addEvent.setString(3, event.key().ikmId());
        addEvent.setString(4, event.type().name());
        addEvent.setLong(5, batch);
        addEvent.setLong(6, event.line());
        addEvent.setBytes(7, content);
        addEvent.executeUpdate();
        addBody.setLong(1, seq);
        addBody.setBytes(2, event.bytes());
        addBody.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        find.close();
        forget.close();
        addEvent.close();
        addBody.close();
        registrations.close();
    }
}
