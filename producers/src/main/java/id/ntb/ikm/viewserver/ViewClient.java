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
    private static final int NO_TOKEN = 401;
    private static final int WRONG_TOKEN = 403;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI base;

    private final ViewLogin login;

    /** @throws IllegalArgumentException when the server's address is none */
    ViewClient(ViewLogin login) {
        this.login = login;
        base = HttpRequest.newBuilder(URI.create(login.server() + "/api/v1/"))
                .build()
                .uri();
    }

    /**
     * What the server answers; empty where it does not, or has no such thing.
     *
     * @param resource below {@code /api/v1/}
     * @throws ViewsRefusedException when the server does not let in whoever asks
     */
    Optional<JsonNode> get(String resource) throws InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(resource)).timeout(PATIENCE);
        login.authorization(base).ifPresent(shown -> request.header("Authorization", shown));
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() == NO_TOKEN || response.statusCode() == WRONG_TOKEN) {
                throw new ViewsRefusedException(login.server());
            }
            return response.statusCode() == OK ? Optional.of(json.readTree(response.body())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
