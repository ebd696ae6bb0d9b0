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
            id INTEGER PRIMARY KEY,
            file TEXT NOT NULL,
            accepted_at INTEGER NOT NULL,
            first_seq INTEGER NOT NULL,
            sha256 TEXT,
            bad_rows INTEGER NOT NULL DEFAULT 0) STRICT""",
        """
        CREATE TABLE IF NOT EXISTS event (
            seq INTEGER PRIMARY KEY,
            event_id TEXT NOT NULL,
            ikm_id TEXT NOT NULL,
            type TEXT NOT NULL,
            batch INTEGER NOT NULL,
            line INTEGER NOT NULL,
            state TEXT NOT NULL,
            kafka_partition INTEGER,
            kafka_offset INTEGER,
            UNIQUE (ikm_id, event_id)) STRICT""",
        "CREATE TABLE IF NOT EXISTS waiting (seq INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT",
        """
        CREATE TABLE IF NOT EXISTS unchanged (
            batch INTEGER NOT NULL,
            type TEXT NOT NULL,
            events INTEGER NOT NULL,
            PRIMARY KEY (batch, type)) STRICT""",
        "CREATE TABLE IF NOT EXISTS cluster (id TEXT NOT NULL) STRICT",
        "CREATE TABLE IF NOT EXISTS writer (fingerprint INTEGER PRIMARY KEY, schema_json TEXT NOT NULL) STRICT"
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
