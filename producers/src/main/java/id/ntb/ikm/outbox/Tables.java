package id.ntb.ikm.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/**
 * The tables of the outbox.
 *
 * <p>The content of an event stands apart from what is known of it, and only while it waits: so what is kept for years is
 * small, and the number of waiting events is the size of a table. The latest registration of each firm and date is kept
 * whole all the same: a hand-over repeats it.
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
            content BLOB,
            UNIQUE (ikm_id, event_id, content)) STRICT""",
        "CREATE TABLE IF NOT EXISTS waiting (seq INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT",
        """
        CREATE TABLE IF NOT EXISTS unchanged (
            batch INTEGER NOT NULL,
            type TEXT NOT NULL,
            events INTEGER NOT NULL,
            PRIMARY KEY (batch, type)) STRICT""",
        """
        CREATE TABLE IF NOT EXISTS registration (
            ikm_id TEXT NOT NULL,
            effective_from INTEGER NOT NULL,
            recorded_at INTEGER NOT NULL,
            event_id TEXT NOT NULL,
            regency TEXT NOT NULL,
            body BLOB NOT NULL,
            PRIMARY KEY (ikm_id, effective_from)) STRICT""",
        "CREATE TABLE IF NOT EXISTS received (ikm_id TEXT PRIMARY KEY) STRICT",
        "CREATE TABLE IF NOT EXISTS held (seq INTEGER PRIMARY KEY, in_charge TEXT NOT NULL) STRICT",
        "CREATE TABLE IF NOT EXISTS cluster (id TEXT NOT NULL) STRICT",
        "CREATE TABLE IF NOT EXISTS writer (fingerprint INTEGER PRIMARY KEY, schema_json TEXT NOT NULL) STRICT"
    };

    private Tables() {}

    static Void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean withoutContent = lacksContent(statement);
            if (withoutContent) {
                statement.execute("ALTER TABLE event RENAME TO event_without_content");
            }
            for (String definition : DEFINITIONS) {
                statement.execute(definition);
            }
            if (withoutContent) {
                statement.execute("INSERT INTO event SELECT *, NULL FROM event_without_content");
                statement.execute("DROP TABLE event_without_content");
            }
        }
        return null;
    }

    /** Whether the events are those of a release that compared ids only. */
    private static boolean lacksContent(Statement statement) throws SQLException {
        try (ResultSet columns = statement.executeQuery("SELECT name FROM pragma_table_info('event')")) {
            Set<String> names = new HashSet<>();
            while (columns.next()) {
                names.add(columns.getString(1));
            }
            return !names.isEmpty() && !names.contains("content");
        }
    }
}
