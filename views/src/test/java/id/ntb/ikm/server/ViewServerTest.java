package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.reader.TestViews;
import id.ntb.ikm.topic.Point;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewServerTest extends ServerFixture {

    private static final List<String> DATA_PATHS = List.of(
            "/api/v1/province",
            "/api/v1/sectors",
            "/api/v1/sectors/PANGAN",
            "/api/v1/regencies",
            "/api/v1/regencies/5202",
            "/api/v1/cells",
            "/api/v1/production",
            "/api/v1/programs",
            "/api/v1/version",
            "/api/v1/ikm/5202-000001");

    @Override
    void prepare() {
        views.show(new TestSnapshots()
                .headlines(1, Point.PROVINCE, new Point("PANGAN", Point.ALL), new Point(Point.ALL, "5202"))
                .snapshot(42));
        views.know(TestViews.profile("5202-000001"));
    }

    @Test
    void theVersionSaysWhatTheViewsStandOn() throws Exception {
        JsonNode version = json("/api/v1/version");
        assertThat(version.get("version").asLong()).isEqualTo(42);
        assertThat(version.get("publishedAt").asText()).isEqualTo("2025-12-31T04:05:06.789Z");
        assertThat(version.get("positions").get(0).get("nextOffset").asLong()).isEqualTo(42);
        assertThat(version.get("accounts").get(0).get("applied").asLong()).isEqualTo(40);
        assertThat(version.get("digest").asText()).isEqualTo("d42");
    }

    @Test
    void aProfileIsTheRecordItself() throws Exception {
        HttpResponse<String> response = get("/api/v1/ikm/5202-000001");
        JsonNode profile = json(200, "application/json", response);
        assertThat(profile.get("ikmId").asText()).isEqualTo("5202-000001");
        assertThat(profile.get("registration").isNull()).isTrue();
        assertThat(response.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void aProfileSaysNothingOfItsOwner() throws Exception {
        assertThat(get("/api/v1/ikm/5202-000001").body()).doesNotContainIgnoringCase("owner");
    }

    @Test
    void anUnknownIkmIsNotFound() throws Exception {
        assertThat(problem(404, "/api/v1/ikm/5202-999999").get("detail").asText())
                .contains("5202-999999");
    }

    @Test
    void whatTheClientHasAlreadyIsNotSentAgain() throws Exception {
        assertThat(get("/api/v1/sectors").headers().firstValue("ETag")).contains("\"ikm1.42\"");
        for (String tags : List.of("\"ikm1.42\"", "W/\"ikm1.42\"", "\"ikm1-41\", \"ikm1.42\"", "*")) {
            HttpResponse<String> response = get("/api/v1/sectors", "If-None-Match", tags);
            assertThat(response.statusCode()).as(tags).isEqualTo(304);
            assertThat(response.body()).isEmpty();
            assertThat(response.headers().firstValue("ETag")).contains("\"ikm1.42\"");
        }
        assertThat(get("/api/v1/sectors", "If-None-Match", "\"ikm1-41\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTagDoesNotHideThatThereIsNoSuchRow() throws Exception {
        assertThat(get("/api/v1/sectors/NONE", "If-None-Match", "\"ikm1.42\"").statusCode())
                .isEqualTo(404);
    }

    @Test
    void everyDataPathAnswers503WithTheReasonUntilThereIsASnapshot() throws Exception {
        views.show(null);
        views.problem("no version of the views has been published yet");
        for (String path : DATA_PATHS) {
            HttpResponse<String> response = get(path);
            JsonNode problem = json(503, "application/problem+json", response);
            assertThat(problem.get("detail").asText()).isEqualTo("no version of the views has been published yet");
            assertThat(response.headers().firstValue("Retry-After")).contains("5");
        }
    }

    @Test
    void everyDataPathRefusesParametersThatItDoesNotHave() throws Exception {
        for (String path : DATA_PATHS) {
            JsonNode problem = problem(400, path + "?sektor=PANGAN");
            assertThat(problem.get("parameter").asText()).isEqualTo("sektor");
            assertThat(problem.get("type").asText()).isEqualTo("urn:ikm:problem:bad-parameter");
        }
    }

    @Test
    void refusesAParameterGivenTwice() throws Exception {
        assertThat(problem(400, "/api/v1/cells?sector=PANGAN&sector=EKRAF")
                        .get("detail")
                        .asText())
                .isEqualTo("sector is given 2 times, but may be given once");
    }

    @Test
    void headTellsWhatGetWould() throws Exception {
        HttpResponse<String> response = send(request("/api/v1/sectors")
                .method("HEAD", BodyPublishers.noBody())
                .build());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("ETag")).contains("\"ikm1.42\"");
        assertThat(response.body()).isEmpty();
        HttpResponse<String> unknown = send(request("/api/v1/sectors/NONE")
                .method("HEAD", BodyPublishers.noBody())
                .build());
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    @Test
    void refusesAValueThatCannotBeDecoded() throws Exception {
        assertThat(rawStatusLine("/api/v1/cells?sector=%zz")).isEqualTo("HTTP/1.1 400 Bad Request");
    }

    @Test
    void anUnknownPathIsAProblemDocumentToo() throws Exception {
        JsonNode problem = problem(404, "/api/v1/kabupaten");
        assertThat(problem.get("type").asText()).isEqualTo("about:blank");
        assertThat(problem.get("title").asText()).isEqualTo("Not Found");
        assertThat(problem.get("detail").asText()).isEqualTo("GET /api/v1/kabupaten is not served here");
    }

    @Test
    void readingIsAllThatCanBeDone() throws Exception {
        HttpResponse<String> response = send(
                request("/api/v1/province").POST(BodyPublishers.ofString("{}")).build());
        json(405, "application/problem+json", response);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void anUnexpectedFailureTellsNothingOfTheInside() throws Exception {
        HttpResponse<String> response = get("/api/v1/ikm/boom");
        json(500, "application/problem+json", response);
        assertThat(response.body()).doesNotContain("secret", "Exception");
    }

    @Test
    void aPortInUseIsSaidSo() {
        ViewServerConfig taken = new ViewServerConfig(request("/").build().uri().getPort());
        try (ViewServer second = new ViewServer(taken, views, histories, version -> reports, List.of(), metrics)) {
            assertThatThrownBy(second::start).hasMessageContaining("already in use");
        }
    }

    @Test
    void refusesAPortThatThereIsNot() {
        assertThatThrownBy(() -> new ViewServerConfig(65_536)).hasMessageContaining("65536");
    }

    /** Without a client that would refuse to send such a path. */
    private String rawStatusLine(String path) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        int port = request("/").build().uri().getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return response.lines().findFirst().orElseThrow();
        }
    }
}
