package id.ntb.ikm.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ntb.ikm.model.Histories;
import id.ntb.ikm.model.History;
import id.ntb.ikm.model.MemoryTask;
import id.ntb.ikm.model.Province;
import id.ntb.ikm.model.ReferenceModel;
import id.ntb.ikm.model.Rows;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.state.StoreKind;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * However often processing or broker is killed under load, views, profiles and accounts end where the model says. How often
 * is set by {@code -Dikm.kills.processing} and {@code -Dikm.kills.broker}, for each kind of stores.
 */
class KillsIT {

    private static final int PROCESSING_KILLS = Integer.getInteger("ikm.kills.processing", 1);
    private static final int BROKER_KILLS = Integer.getInteger("ikm.kills.broker", 1);
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    /** So much must have been done since the last kill that the next one meets work that is going on. */
    private static final long WORK = 200;

    private final ReferenceData reference = ReferenceData.load();
    private final History history = new Histories(reference).draw(new Random(20260115), 250, 2_500);
    private final int brokerPort = freePort();
    private final int registryPort = freePort();
    private final int httpPort = freePort();
    private final String broker = "127.0.0.1:" + brokerPort;
    private final String registry = "http://127.0.0.1:" + registryPort + "/apis/ccompat/v7";
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void endsWhereTheModelSaysHoweverOftenItIsKilled(StoreKind stores) throws Exception {
        assumeTrue(stores.isAvailable(), () -> "this Kafka Streams does not have " + stores);
        try (KillableJvm servers = servers().start();
                KillableJvm processing = processing(stores).start();
                Load load = new Load(history, broker, avro())) {
            for (int i = 0; i < PROCESSING_KILLS; i++) {
                killAtWork(processing, load);
            }
            for (int i = 0; i < BROKER_KILLS; i++) {
                killAtWork(servers, load);
            }
            long sent = load.finish();
            await().atMost(PATIENCE).until(() -> read() >= sent && read() == recordsInTopics());
            assertEndsAtTheModel();
            System.out.printf(
                    "Kills (%s): %d of processing, %d of the broker, under %d events: as the model says%n",
                    stores, PROCESSING_KILLS, BROKER_KILLS, sent);
        }
    }

    /** Kills while events that are published are not in the views yet, and more have just been taken in. */
    private void killAtWork(KillableJvm victim, Load load) throws IOException {
        long before = await().atMost(PATIENCE).until(this::read, read -> read >= 0);
        long sentBefore = load.acknowledged();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> read() > before + WORK && load.acknowledged() > Math.max(sentBefore + WORK, read()));
        victim.kill();
        victim.start();
    }

    private void assertEndsAtTheModel() throws Exception {
        Province expected = new Province(reference, 1, history.today())
                .apply(history.events())
                .publish();
        assertThat(Rows.differences(
                        new ReferenceModel(reference).rows(history.events(), history.today()), expected.rows()))
                .isEmpty();
        JsonNode version = version();
        assertThat(version.path("digest").asText()).isEqualTo(expected.digest());
        for (JsonNode account : version.path("accounts")) {
            long known = account.path("applied").asLong()
                    + account.path("superseded").asLong()
                    + account.path("duplicate").asLong();
            assertThat(account.path("read").asLong()).isEqualTo(known);
        }
        MemoryTask task = new MemoryTask(reference, history.today());
        history.events().forEach(task::apply);
        Map<String, Map<String, String>> profiles = task.profiles();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(profiles()).containsAllEntriesOf(profiles));
    }

    private SortedMap<String, Map<String, String>> profiles() {
        SortedMap<String, Map<String, String>> profiles = new TreeMap<>();
        try (ProfileTopic topic = new ProfileTopic(broker, avro())) {
            topic.readAll().forEach((ikmId, profile) -> {
                Map<String, String> facts = Rows.facts(profile);
                facts.remove("asOf");
                profiles.put(ikmId, facts);
            });
        }
        return profiles;
    }

    /** Records in the views; less than none while nobody answers. */
    private long read() {
        try {
            long read = 0;
            for (JsonNode account : version().path("accounts")) {
                read += account.path("read").asLong();
            }
            return read;
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode version() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort + "/api/v1/version"))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("no version yet: " + answer.body());
        }
        return new ObjectMapper().readTree(answer.body());
    }

    private long recordsInTopics() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            return TopicEnds.ofEvents(admin);
        }
    }

    private KillableJvm servers() {
        return new KillableJvm(
                Parts.Servers.class,
                directory.resolve("servers").toString(),
                String.valueOf(brokerPort),
                String.valueOf(registryPort));
    }

    private KillableJvm processing(StoreKind stores) {
        return new KillableJvm(
                Parts.Processing.class,
                broker,
                registry,
                String.valueOf(httpPort),
                directory.resolve("state").toString(),
                history.today().toString(),
                stores.name());
    }

    private AvroSerdes avro() {
        return new AvroSerdes(AvroSerdes.client(registry, Map.of()), registry);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }
}
