package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ntb.ikm.history.EventHistories;
import id.ntb.ikm.history.ReportLog;
import id.ntb.ikm.metrics.Metrics;
import id.ntb.ikm.reader.TestViews;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server on a free port, and a client for it. */
abstract class ServerFixture {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Clock CLOCK = Clock.fixed(TestViews.PUBLISHED_AT.plusSeconds(90), ZoneOffset.UTC);
    private static final OpenApiContract CONTRACT = new OpenApiContract(new OpenApiResource().document());
    private static final ObjectMapper JSON = new ObjectMapper();

    final FakeViews views = new FakeViews();
    final List<HealthCheck> checks = new ArrayList<>();
    final Metrics metrics = new Metrics(views, CLOCK);
    volatile EventHistories histories = ikmId -> List.of();
    volatile ReportLog reports = (months, action) -> {};
    private ViewServer server;

    @BeforeEach
    void start() {
        prepare();
        server = new ViewServer(config(), views, ikmId -> histories.of(ikmId), version -> reports, checks, metrics);
        server.start();
    }

    /** Nobody is asked for a token, unless a test is about that. */
    ViewServerConfig config() {
        return new ViewServerConfig(0);
    }

    /** Everything that the server serves. */
    Set<String> paths() {
        return server.paths();
    }

    @AfterEach
    void stop() {
        server.close();
        metrics.close();
    }

    /** Sets up the views and checks that the server starts with. */
    abstract void prepare();

    OpenApiContract contract() {
        return CONTRACT;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET().build());
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
        CONTRACT.check(request, response);
        return response;
    }

    /** The body of a successful answer. */
    JsonNode json(String path) throws IOException, InterruptedException {
        return json(200, "application/json", get(path));
    }

    /** The document of a refused request. */
    JsonNode problem(int status, String path) throws IOException, InterruptedException {
        return json(status, "application/problem+json", get(path));
    }

    static JsonNode json(int status, String mediaType, HttpResponse<String> response) throws IOException {
        JsonNode body = JSON.readTree(response.body());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains(mediaType);
        return body;
    }

    static List<String> texts(JsonNode rows, String... fields) {
        List<String> texts = new ArrayList<>();
        for (JsonNode row : rows) {
            List<String> values = new ArrayList<>();
            for (String field : fields) {
                values.add(row.get(field).asText());
            }
            texts.add(String.join(" ", values));
        }
        return texts;
    }
}
