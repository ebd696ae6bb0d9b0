package id.ntb.ikm.endtoend;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/** Reads the views as a dashboard does. */
final class ViewApi {

    /** Containers on a busy machine take their time. */
    static final Duration PATIENCE = Duration.ofSeconds(150);

    private static final int OK = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String server;
    private final Optional<String> token;

    ViewApi(int port) {
        this(port, Optional.empty());
    }

    /** With the token that the server asks for. */
    ViewApi(int port, Optional<String> token) {
        this.server = "http://127.0.0.1:" + port;
        this.token = token;
    }

    /** A view that must be there, e.g. {@code regencies/5202}. */
    JsonNode get(String view) {
        return find("/api/v1/" + view).orElseThrow(() -> new AssertionError(view + " cannot be read"));
    }

    /** Waits until the server answers with success; before that, nobody may listen yet. */
    void awaitOk(String path) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> find(path).isPresent());
    }

    /** Waits until there are views, and they contain everything before these offsets. */
    void awaitPositions(Map<TopicPartition, Long> ends) {
        await().atMost(PATIENCE).until(() -> contain(ends));
    }

    private boolean contain(Map<TopicPartition, Long> ends) {
        return find("/api/v1/version").map(ViewApi::positions).stream().anyMatch(positions -> ends.entrySet().stream()
                .allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue()));
    }

    private static Map<TopicPartition, Long> positions(JsonNode version) {
        Map<TopicPartition, Long> positions = new HashMap<>();
        version.path("positions")
                .forEach(at -> positions.put(
                        new TopicPartition(
                                at.path("topic").asText(), at.path("partition").asInt()),
                        at.path("nextOffset").asLong()));
        return positions;
    }

    private Optional<JsonNode> find(String path) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
            token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == OK ? Optional.of(json.readTree(response.body())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
