package id.ntb.ikm.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The tables of the outbox.
 *
 * <p>The content of an event stands apart from what is known of it, and only while it waits: so what is kept for years is
 * small, and the number of waiting events is the size of a table.
 */
final class Tables {

    private static final String[] DEFINITIONS = {
        """
        CREATE TABLE IF NOT EXISTS batch (
            id BIGINT PRIMARY KEY,
            file VARCHAR NOT NULL,
            accepted_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
            first_seq BIGINT NOT NULL,
            sha256 VARCHAR(64),
            bad_rows BIGINT DEFAULT 0 NOT NULL)""",
        """
        CREATE TABLE IF NOT EXISTS event (
            seq BIGINT PRIMARY KEY,
            event_id VARCHAR NOT NULL,
            ikm_id VARCHAR NOT NULL,
            type VARCHAR NOT NULL,
            batch BIGINT NOT NULL,
            line BIGINT NOT NULL,
            state VARCHAR NOT NULL,
            kafka_partition INT,
            kafka_offset BIGINT,
            UNIQUE (ikm_id, event_id))""",
        "CREATE TABLE IF NOT EXISTS waiting (seq BIGINT PRIMARY KEY, body VARBINARY NOT NULL)",
        """
        CREATE TABLE IF NOT EXISTS unchanged (
            batch BIGINT NOT NULL,
            type VARCHAR NOT NULL,
            events BIGINT NOT NULL,
            PRIMARY KEY (batch, type))""",
        "CREATE TABLE IF NOT EXISTS cluster (id VARCHAR NOT NULL)",
        "CREATE TABLE IF NOT EXISTS writer (fingerprint BIGINT PRIMARY KEY, schema_json VARCHAR NOT NULL)"
    };

    private Tables() {}

    static Void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String definition : DEFINITIONS) {
                statement.execute(definition);
            }
        }
        return null;
    }
}
