package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.access.Role;
import id.ntb.ikm.access.TestAccess;
import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.topic.Point;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does not get as far as what the server answers, and how it is told. */
class GateTest extends ServerFixture {

    private final TestAccess tokens = new TestAccess();
    private final String operator = tokens.token(Role.OPERATOR);

    @Override
    ViewServerConfig config() {
        return new ViewServerConfig(ViewServerConfig.DEFAULT_HOST, 0, tokens.byToken("ikm.example.go.id"));
    }

    @Override
    void prepare() {
        views.show(new TestSnapshots().headlines(1, Point.PROVINCE).snapshot(42));
    }

    /** Status line and fields, then the body, of a request that no well-behaved client sends. */
    private String raw(String request) throws IOException {
        try (Socket socket = socket()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Socket socket() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port());
    }

    private int port() {
        return request("/").build().uri().getPort();
    }

    private String raw(String path, String host) throws IOException {
        return raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + operator
                + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    void aTokenIsAskedForByTheSchemeThatIsKnownForIt() throws Exception {
        HttpResponse<String> answer = get("/api/v1/province");
        JsonNode problem = json(401, "application/problem+json", answer);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"ikm\"");
        assertThat(problem.path("type").asText()).isEqualTo("urn:ikm:problem:unauthorized");
        assertThat(problem.path("detail").asText()).contains("ikm tokens create", "releases");
    }

    @Test
    void aTokenThatIsNoneIsSaidToBeAndNotRepeated() throws Exception {
        HttpResponse<String> answer = get("/api/v1/province", "Authorization", "Bearer ikm_guessed");
        json(401, "application/problem+json", answer);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("invalid_token");
        assertThat(answer.body() + answer.headers().map()).doesNotContain("guessed");
    }

    @Test
    void tellsARoleThatOpensLess() throws Exception {
        String reader = tokens.token(Role.READER);
        stop();
        start(); // with the token that has been made since
        assertThat(json(403, "application/problem+json", get("/metrics", "Authorization", "bearer " + reader))
                        .path("detail")
                        .asText())
                .contains("READER");
    }

    @Test
    void aBrowserIsShownAPageInBothLanguages() throws Exception {
        HttpResponse<String> answer = get("/", "Accept", "text/html,application/xhtml+xml;q=0.9");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(answer.body()).contains("Angka langsung memerlukan token", "need a token");
    }

    @Test
    void aBrowserIsToldOnAPageThatItsTokenOpensLess() throws Exception {
        String reader = tokens.token(Role.READER);
        stop();
        start(); // with the token that has been made since
        HttpResponse<String> answer = get("/firms", "Accept", "text/html", "Authorization", "Bearer " + reader);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Token Anda tidak membuka halaman ini", "does not open this page");
    }

    @Test
    void aTokenInTheAddressBecomesACookieOnceAndLeavesTheAddress() throws Exception {
        HttpResponse<String> answer = get("/api/v1/production?by=province&token=" + operator + "&from=2025-01");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/api/v1/production?by=province&from=2025-01");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Strict");
        String shown = cookie.substring(0, cookie.indexOf(';'));
        json(200, "application/json", get("/api/v1/province", "Cookie", shown));
    }

    @Test
    void aBadTokenInTheAddressSetsNothingAndIsNotRepeated() throws Exception {
        HttpResponse<String> answer = get("/api/v1/province?token=ikm_guessed");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body() + answer.headers().map()).doesNotContain("guessed");
    }

    @Test
    void aCookieThatOpensNothingAnyMoreIsTakenAway() throws Exception {
        HttpResponse<String> answer = get("/api/v1/province", "Cookie", "ikm-token-" + port() + "=ikm_old");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("=;", "Expires=Thu, 01 Jan 1970");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/?token=", "/\\evil.example/?token=", "/;/evil.example?token="})
    void leadsNobodyElsewhere(String path) throws Exception {
        assertThat(raw(path + operator, "localhost"))
                .startsWith("HTTP/1.1 400")
                .doesNotContainIgnoringCase("location:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/province/../ikm/5202-000001",
                "/api/v1/./province",
                "/api/v1//province",
                "/health/live/..;/api/v1/province",
                "/api/v1/province;x=1",
                "/health/live/%2e%2e/metrics",
                "/health/live%2f..%2fmetrics"
            })
    void refusesPathsThatCanBeReadInTwoWays(String path) throws Exception {
        assertThat(raw(path, "localhost")).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "localhost, 200",
        "LOCALHOST, 200",
        "127.0.0.1:8080, 200",
        "[::1]:1, 200",
        "ikm.example.go.id, 200",
        "IKM.example.go.id:443, 200",
        "evil.example, 421",
        "localhost.evil.example, 421",
        "127.0.0.1.evil.example, 421",
        "10.1.2.3, 421"
    })
    void isAskedByItsOwnNamesOnly(String host, int status) throws Exception {
        assertThat(raw("/api/v1/province", host)).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void aForeignNameIsAProblemDocumentEvenForHealth() throws Exception {
        assertThat(raw("/health/live", "evil.example"))
                .contains("application/problem+json", "urn:ikm:problem:foreign-host", "--allowed-host");
    }

    @Test
    void anOldProgramNeedNotNameTheServer() throws Exception {
        assertThat(raw("GET /health/live HTTP/1.0\r\n\r\n")).contains(" 200 ");
    }

    @Test
    void whatIsTooLongIsRefused() throws Exception {
        String longText = "x".repeat(20_000);
        assertThat(raw("/api/v1/province?token=" + longText, "localhost"))
                .startsWith("HTTP/1.1 414")
                .doesNotContain(longText);
        assertThat(raw("GET /api/v1/province HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + longText
                        + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431")
                .doesNotContain(longText);
    }

    @Test
    void whoNeverEndsARequestKeepsNobodyElseOut() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int one = 0; one < 200; one++) {
                Socket socket = socket();
                slow.add(socket);
                socket.getOutputStream()
                        .write("GET /api/v1/province HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));
            }
            json(200, "application/json", get("/api/v1/province", "Authorization", "Bearer " + operator));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void whoTriesTokensIsToldToWaitAndOthersAreLetIn() throws Exception {
        for (int tried = 0; tried < 10; tried++) {
            assertThat(get("/", "Authorization", "Bearer ikm_" + tried).statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> answer = get("/", "Authorization", "Bearer ikm_more");
        json(429, "application/problem+json", answer);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 7);
        json(200, "application/json", get("/api/v1/province", "Authorization", "Bearer " + operator));
    }

    @Test
    void aQuestionOfABrowserPassesAndIsToldNothing() throws Exception {
        HttpResponse<String> answer = send(request("/api/v1/province")
                .method("OPTIONS", BodyPublishers.noBody())
                .build());
        assertThat(answer.statusCode()).isNotIn(200, 401);
        assertThat(answer.body()).doesNotContain("units");
    }

    @Test
    void aRequestWithABodyIsNotReadForNothing() throws Exception {
        HttpResponse<String> answer = send(request("/api/v1/province")
                .POST(BodyPublishers.ofString("x".repeat(1_000_000)))
                .build());
        assertThat(answer.statusCode()).isEqualTo(401);
    }
}
