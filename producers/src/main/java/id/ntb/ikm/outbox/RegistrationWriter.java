package id.ntb.ikm.outbox;

import id.ntb.ikm.event.Registration;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Keeps what the office registers, by firm and date, within one transaction: of several statements the merge rules' winner. */
final class RegistrationWriter implements AutoCloseable {

    private final PreparedStatement keep;
    private final PreparedStatement handOver;

    RegistrationWriter(Connection connection) throws SQLException {
        keep = connection.prepareStatement(
                "INSERT INTO registration (ikm_id, effective_from, recorded_at, event_id, regency, body)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (ikm_id, effective_from) DO UPDATE SET"
                        + " recorded_at = excluded.recorded_at, event_id = excluded.event_id,"
                        + " regency = excluded.regency, body = excluded.body"
                        + " WHERE (excluded.recorded_at, excluded.event_id, excluded.body)"
                        + " > (registration.recorded_at, registration.event_id, registration.body)");
        handOver = connection.prepareStatement("DELETE FROM received WHERE ikm_id = ?");
    }

    void keep(NewEvent event) throws SQLException {
        if (!(event.event() instanceof Registration registration)) {
            return;
        }
        keep.setString(1, registration.getIkmId());
        keep.setLong(2, registration.getEffectiveFrom().toEpochDay());
        keep.setLong(3, registration.getRecordedAt().toEpochMilli());
        keep.setString(4, registration.getEventId());
        keep.setString(5, registration.getRegency());
        keep.setBytes(6, event.bytes());
        keep.executeUpdate();
        if (!registration.getRegency().equals(registration.getOffice())) {
            handOver.setString(1, registration.getIkmId());
            handOver.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        keep.close();
        handOver.close();
    }
}
