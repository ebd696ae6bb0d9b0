package id.ntb.ikm.outbox;

import id.ntb.ikm.publish.ClusterSender;
import id.ntb.ikm.publish.FailureReason;
import id.ntb.ikm.publish.NotConnectedException;
import id.ntb.ikm.publish.Outcome;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The Kafka cluster that the outbox sends to: the first that it reached. "Sent" and "unchanged" are true of that one only,
 * so that on another one, or on one set up anew, what they leave out would be missing for good.
 */
final class BoundCluster {

    private final Database database;

    BoundCluster(Database database) {
        this.database = database;
    }

    /** Why nothing can be sent; empty where the sender has reached the right cluster. */
    Optional<Outcome.Failed> obstacle(ClusterSender sender) {
        try {
            return sender.clusterId().flatMap(this::obstacle);
        } catch (NotConnectedException e) {
            return Optional.of(e.outcome());
        }
    }

    private Optional<Outcome.Failed> obstacle(String reached) {
        List<String> home = database.query("SELECT id FROM cluster", row -> row.getString(1));
        if (home.isEmpty()) {
            database.inTransaction(connection -> settle(connection, reached));
            return Optional.empty();
        }
        String detail = "clusterId " + reached + ", kotak keluar / outbox: " + home.get(0);
        return home.contains(reached)
                ? Optional.empty()
                : Optional.of(new Outcome.Failed(FailureReason.OTHER_CLUSTER, detail));
    }

    private static Void settle(Connection connection, String reached) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO cluster (id) VALUES (?)")) {
            insert.setString(1, reached);
            insert.executeUpdate();
        }
        return null;
    }
}
