package id.ntb.ikm.viewserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Asks a view server for one resource at a time. */
final class ViewClient {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI base;

    /** @throws IllegalArgumentException when the server's address is none */
    ViewClient(String server) {
        base = HttpRequest.newBuilder(URI.create(server + "/api/v1/")).build().uri();
    }

    /**
     * What the server answers; empty where it does not, or has no such thing.
     *
     * @param resource below {@code /api/v1/}
     */
    Optional<JsonNode> get(String resource) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(base.resolve(resource)).timeout(PATIENCE).build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == OK ? Optional.of(json.readTree(response.body())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
