package id.ntb.ikm.sql;

import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.settings.ClientSettings;
import id.ntb.ikm.settings.SettingNames;
import id.ntb.ikm.sql.connect.SinkSettings;
import id.ntb.ikm.sql.connect.SinkWorker;
import id.ntb.ikm.sql.table.JdbcAddress;
import id.ntb.ikm.sql.table.TableException;
import id.ntb.ikm.sql.table.ViewDatabase;
import id.ntb.ikm.sql.watch.VersionWatch;
import id.ntb.ikm.sql.watch.WatchListener;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** The sink, and what shows the versions that it has written: everything that keeps one database up to date. */
final class SqlService implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final long ANSWER_SECONDS = 30;

    /** The Kafka and the registry that the views are read from. */
    record Source(String kafka, String registry, ClientSettings client) {

        Map<String, String> connection() {
            Map<String, String> connection = new HashMap<>(client.kafka());
            connection.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka);
            return connection;
        }

        Map<String, String> registrySettings() {
            Map<String, String> settings = new HashMap<>(client.registry());
            settings.put(SettingNames.REGISTRY_URL, registry);
            return settings;
        }

        AvroSerdes avro() {
            return new AvroSerdes(AvroSerdes.client(registry, client.registry()), registry);
        }
    }

    private final ViewDatabase database;
    private final SinkWorker sink;
    private final Thread watch;
    private final WatchListener listener;

    private SqlService(ViewDatabase database, SinkWorker sink, Thread watch, WatchListener listener) {
        this.database = database;
        this.sink = sink;
        this.watch = watch;
        this.listener = listener;
    }

    /**
     * Makes the tables and starts filling them.
     *
     * @throws TableException when Kafka or the database does not answer, or the database is not to be written to
     */
    static SqlService start(Source source, JdbcAddress address, WatchListener listener)
            throws InterruptedException, SQLException {
        try (Admin admin = Admin.create(Map.copyOf(source.connection()))) {
            String cluster = cluster(admin, source);
            ViewDatabase database = ViewDatabase.prepare(address, cluster);
            try {
                return start(source, address, listener, admin, cluster, database);
            } catch (RuntimeException | InterruptedException e) {
                database.close();
                throw e;
            }
        }
    }

    private static SqlService start(
            Source source,
            JdbcAddress address,
            WatchListener listener,
            Admin admin,
            String cluster,
            ViewDatabase database)
            throws InterruptedException {
        SinkSettings settings = new SinkSettings(
                source.connection(), source.registrySettings(), address, database.id(), database.run());
        FormerGroups.remove(admin, settings.groupPrefix());
        SinkWorker sink = SinkWorker.start(settings, cluster);
        VersionWatch versions = new VersionWatch(LogConsumers.of(source.connection()), source.avro(), database);
        Thread watch = new Thread(() -> versions.run(listener), "ikm-sql-versions");
        watch.start();
        return new SqlService(database, sink, watch, listener);
    }

    private static String cluster(Admin admin, Source source) throws InterruptedException {
        try {
            return admin.describeCluster().clusterId().get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new TableException(
                    "Kafka at " + source.kafka() + " does not answer: " + e.getMessage() + "; is `ikm up` running?", e);
        }
    }

    /** Looks after the sink until the process ends; does not return before. */
    void run() throws InterruptedException {
        while (watch.isAlive()) {
            Optional<String> failure = sink.restartIfFailed();
            failure.ifPresent(listener::waits);
            watch.join(BETWEEN_LOOKS.toMillis());
        }
        throw new IllegalStateException("nobody looks after the versions any more; what is printed above says why");
    }

    @Override
    public void close() {
        watch.interrupt();
        sink.close();
        try {
            watch.join();
            database.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            throw new TableException("the database could not be left: " + e.getMessage(), e);
        }
    }
}
