package id.ntb.ikm.outbox;

import id.ntb.ikm.topic.EventType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.message.SchemaStore;
import org.apache.avro.specific.SpecificData;

/** The schemas that events in the outbox were written with, each kept since the first release that used it. */
final class WriterSchemas {

    private WriterSchemas() {}

    /** Adds this release's schemas to those kept, and returns all. */
    static SchemaStore of(Database database) {
        database.inTransaction(WriterSchemas::keepCurrent);
        SchemaStore.Cache store = new SchemaStore.Cache();
        List<String> schemas = database.query("SELECT schema_json FROM writer", row -> row.getString(1));
        schemas.forEach(json -> store.addSchema(new Schema.Parser().parse(json)));
        return store;
    }

    private static Void keepCurrent(Connection connection) throws SQLException {
        try (PreparedStatement keep =
                connection.prepareStatement("INSERT OR REPLACE INTO writer (fingerprint, schema_json) VALUES (?, ?)")) {
            for (EventType type : EventType.values()) {
                Schema schema = SpecificData.getForClass(type.recordClass()).getSchema(type.recordClass());
                keep.setLong(1, SchemaNormalization.parsingFingerprint64(schema));
                keep.setString(2, schema.toString());
                keep.executeUpdate();
            }
        }
        return null;
    }
}
