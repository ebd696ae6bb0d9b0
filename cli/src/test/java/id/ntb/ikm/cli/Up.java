package id.ntb.ikm.cli;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** {@code ikm up} on a data directory, with ports that stay the same from start to start. */
final class Up implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path directory;
    private final int port = freePort();
    private final int kafkaPort = freePort();
    private final int registryPort = freePort();
    private IkmProcess process;

    Up(Path directory) {
        this.directory = directory;
    }

    void start() throws IOException {
        process = IkmProcess.start(
                directory.resolve("up.log"),
                Map.of("IKM_JAVA_OPTIONS", "-Duser.home=" + directory), // a killed one leaves a file there
                "up",
                "--data",
                directory.resolve("data").toString(),
                "--port",
                String.valueOf(port),
                "--kafka-port",
                String.valueOf(kafkaPort),
                "--registry-port",
                String.valueOf(registryPort),
                "--today",
                "2026-01-15");
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            if (!process.isAlive()) {
                throw new AssertionError(process.output());
            }
            return process.output().contains("Ctrl-C");
        });
    }

    IkmProcess process() {
        return process;
    }

    /** Starts {@code ikm publish} of a file, each time with a new outbox, which remembers nothing. */
    IkmProcess publish(Path file, String office) throws IOException {
        Path outbox = Files.createTempDirectory(directory, "outbox");
        return IkmProcess.start(
                directory.resolve("publish.log"),
                "publish",
                file.toString(),
                "--office",
                office,
                "--outbox",
                outbox.toString(),
                "--bootstrap-server",
                "127.0.0.1:" + kafkaPort,
                "--schema-registry",
                "http://127.0.0.1:" + registryPort + "/apis/ccompat/v7");
    }

    ViewsClient client() {
        return new ViewsClient("http://127.0.0.1:" + port);
    }

    /** Number of records that the views contain; 0 while there are no views. */
    long recordsRead() {
        return version().map(Up::read).orElse(0L);
    }

    /** Number of records that the office's topics hold. */
    long recordsPublished() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + kafkaPort))) {
            Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
            for (EventType type : EventType.values()) {
                String topic = new EventTopic("5202", type).topic();
                IntStream.range(0, 4).forEach(i -> ends.put(new TopicPartition(topic, i), OffsetSpec.latest()));
            }
            return admin.listOffsets(ends).all().get().values().stream()
                    .mapToLong(ListOffsetsResultInfo::offset)
                    .sum();
        }
    }

    Optional<JsonNode> version() {
        try {
            return Optional.of(client().get("version"));
        } catch (ViewsUnavailableException e) {
            return Optional.empty();
        }
    }

    private static long read(JsonNode version) {
        long read = 0;
        for (JsonNode account : version.path("accounts")) {
            read += account.path("read").asLong();
        }
        return read;
    }

    @Override
    public void close() throws InterruptedException {
        process.close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }
}
