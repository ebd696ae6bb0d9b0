package id.ntb.ikm.sandbox;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What the one node of the sandbox, broker and controller in one, differs in from Kafka's defaults. */
final class BrokerSettings {
    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    /** Enough to exercise several partitions, and light: each costs files and work at every start. */
    private static final String INTERNAL_PARTITIONS = "4";

    /** The next transaction waits for the markers of the last one, and Kafka looks again after 20 ms: a fifth of a tick. */
    private static final String TRANSACTION_BACKOFF_MS = "2";

    private BrokerSettings() {}

    static Map<String, String> of(Path directory, int port, int controllerPort) {
        Map<String, String> settings = new HashMap<>();
        settings.put("node.id", Integer.toString(NODE_ID));
        settings.put("process.roles", "broker,controller");
        settings.put("log.dirs", directory.toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("group.initial.rebalance.delay.ms", "0");
        listen(settings, port, controllerPort);
        returnSoon(settings);
        settings.put("add.partitions.to.txn.retry.backoff.ms", TRANSACTION_BACKOFF_MS);
        keepAlone(settings);
        keepForever(settings);
        return settings;
    }

    /** The voter is named by its address here, never in the metadata log: so the port may change between starts. */
    private static void listen(Map<String, String> settings, int port, int controllerPort) {
        String broker = "BROKER://127.0.0.1:" + port;
        String controller = "127.0.0.1:" + controllerPort;
        settings.put("listeners", broker + "," + CONTROLLER_LISTENER + "://" + controller);
        settings.put("advertised.listeners", broker);
        settings.put("listener.security.protocol.map", "BROKER:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
        settings.put("inter.broker.listener.name", "BROKER");
        settings.put("controller.listener.names", CONTROLLER_LISTENER);
        settings.put("controller.quorum.voters", NODE_ID + "@" + controller);
    }

    /**
     * After a kill the controller believes the old broker alive until its session ends, and only then takes the new
     * one, which asks after 0.1, 0.3, 0.7, 1.5, 3.1, 6.3 and 12.7 s: Kafka's default of 9 s makes the last of these.
     */
    private static void returnSoon(Map<String, String> settings) {
        settings.put("broker.session.timeout.ms", "2500");
        settings.put("broker.heartbeat.interval.ms", "500");
        // What was in a transaction at the kill holds up its readers until the broker notices that it has timed out.
        settings.put("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");
    }

    /** Kafka's own topics expect three brokers unless told otherwise. */
    private static void keepAlone(Map<String, String> settings) {
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", INTERNAL_PARTITIONS);
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", INTERNAL_PARTITIONS);
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", INTERNAL_PARTITIONS);
        settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(32 << 20));
    }

    /** History is the product, and a directory opened again after months must still know where its readers were. */
    private static void keepForever(Map<String, String> settings) {
        settings.put("log.retention.ms", "-1");
        settings.put("offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE));
    }
}
