package id.ntb.ikm.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ntb.ikm.viewserver.ViewLogin;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Reads views from the view server. */
final class ViewsClient {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Events, and the reports behind a number, are read from the log; the server gives that up before this. */
    private static final Duration LOG_PATIENCE = Duration.ofSeconds(75);

    private static final int OK = 200;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ViewLogin login;

    /** @param server base address, e.g. {@code http://127.0.0.1:8080} */
    ViewsClient(String server) {
        this(ViewLogin.at(server));
    }

    /** The same with what the server is shown. */
    ViewsClient(ViewLogin login) {
        this.login = login;
    }

    /** One view, e.g. {@code sectors} or {@code production?by=cell}. */
    JsonNode get(String view) {
        return get(view, PATIENCE);
    }

    /** The same of what the server may have to read from the log. */
    JsonNode getFromLog(String view) {
        return get(view, LOG_PATIENCE);
    }

    /** Text as part of a path or a query. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private JsonNode get(String view, Duration patience) {
        URI address = URI.create(login.server() + "/api/v1/" + view);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(patience);
        login.authorization(address).ifPresent(shown -> request.header("Authorization", shown));
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            JsonNode body = json.readTree(response.body());
            if (response.statusCode() != OK) {
                throw new ViewsUnavailableException(
                        body.path("title").asText() + ": " + body.path("detail").asText(), null);
            }
            return body;
        } catch (IOException e) {
            throw new ViewsUnavailableException(
                    "no views at " + login.server() + "; is `ikm up` running there? (" + e.getMessage() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ViewsUnavailableException("interrupted", e);
        }
    }
}
