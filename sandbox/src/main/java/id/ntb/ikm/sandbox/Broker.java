package id.ntb.ikm.sandbox;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/** A Kafka broker with its own controller, inside this JVM. Not safe for use by several threads at once. */
final class Broker {
    private final Path directory;
    private final int port;
    private Optional<KafkaRaftServer> running = Optional.empty();

    Broker(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Returns when clients can connect; does nothing if it runs already. */
    void start(Progress progress) {
        if (running.isPresent()) {
            return;
        }
        Elapsed elapsed = Elapsed.start();
        progress.step("starting Kafka " + KafkaVersion.onClassPath() + " …");
        Ports.requireFree("broker", port);
        format();
        startServer();
        progress.step("Kafka is up at " + bootstrapServers() + " (" + elapsed + ")");
    }

    /** Returns when the broker has let go of its port and its files; does nothing if it is down already. */
    void stop(Progress progress) {
        if (running.isEmpty()) {
            return;
        }
        Elapsed elapsed = Elapsed.start();
        progress.step("stopping Kafka …");
        stop(running.get());
        running = Optional.empty();
        progress.step("Kafka is down (" + elapsed + ")");
    }

    private void startServer() {
        // Kafka is Scala: it throws checked exceptions without declaring them.
        try {
            KafkaConfig config = new KafkaConfig(BrokerSettings.of(directory, port, Ports.anyFree(port)), false);
            KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
            startUp(server);
            running = Optional.of(server);
        } catch (Exception e) {
            throw new SandboxException("Kafka does not start on " + directory + ": " + e.getMessage(), e);
        }
    }

    private static void startUp(KafkaRaftServer server) {
        try {
            server.startup();
        } catch (Exception e) {
            stop(server);
            throw e;
        }
    }

    private static void stop(KafkaRaftServer server) {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Kafka writes this file last, so a directory without it was never formatted to the end. */
    private void format() {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        try {
            formatter().run();
        } catch (Exception e) {
            throw new SandboxException("Cannot format " + directory + " for Kafka: " + e.getMessage(), e);
        }
    }

    private Formatter formatter() {
        return new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setClusterId(SandboxClusterId.random())
                .setNodeId(BrokerSettings.NODE_ID)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                .setMetadataLogDirectory(directory.toString())
                .addDirectory(directory.toString());
    }
}
