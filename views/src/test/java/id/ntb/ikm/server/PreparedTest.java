package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.topic.Point;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What is said once more is said as it was the first time, and a version that has a name is kept for a while. */
class PreparedTest extends ServerFixture {

    private static final Point REGENCY = new Point(Point.ALL, "5202");

    private final TestSnapshots tables = new TestSnapshots();

    @Override
    void prepare() {
        views.show(tables.headlines(
                        40, Point.PROVINCE, REGENCY, new Point(Point.ALL, "5271"), new Point(Point.ALL, "5201"))
                .snapshot(40));
    }

    @Test
    void theSecondAnswerIsTheFirst() throws Exception {
        HttpResponse<String> first = get("/api/v1/regencies");
        HttpResponse<String> second = get("/api/v1/regencies");
        assertThat(second.body()).isEqualTo(first.body());
        for (String header : List.of("ETag", "Content-Type", "Cache-Control", "Vary")) {
            assertThat(second.headers().allValues(header))
                    .as(header)
                    .isEqualTo(first.headers().allValues(header))
                    .isNotEmpty();
        }
        assertThat(get("/api/v1/regencies", "If-None-Match", "\"ikm1.40\"").statusCode())
                .isEqualTo(304);
        HttpResponse<String> head = send(request("/api/v1/regencies")
                .method("HEAD", BodyPublishers.noBody())
                .build());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .contains(String.valueOf(first.body().getBytes(StandardCharsets.UTF_8).length));
    }

    @Test
    void bothAnswersAreCompressedForWhoeverAsksForIt() throws Exception {
        for (int i = 0; i < 2; i++) {
            HttpResponse<byte[]> response = HttpClient.newHttpClient()
                    .send(
                            request("/api/v1/regencies", "Accept-Encoding", "gzip")
                                    .build(),
                            BodyHandlers.ofByteArray());
            assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(response.headers().firstValue("ETag")).contains("W/\"ikm1.40\"");
            byte[] plain = new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
            assertThat(new String(plain, StandardCharsets.UTF_8))
                    .isEqualTo(get("/api/v1/regencies").body());
        }
    }

    @Test
    void aNewVersionIsSeenAtOnce() throws Exception {
        get("/api/v1/regencies");
        views.show(tables.headlines(41, REGENCY).snapshot(41));
        assertThat(json("/api/v1/regencies").get("version").asLong()).isEqualTo(41);
    }

    @Test
    void aVersionCanBeAskedForByNameAndNeverChanges() throws Exception {
        String before = get("/api/v1/regencies").body();
        views.show(tables.headlines(41, REGENCY).snapshot(41));
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> old = get("/api/v1/regencies?at=ikm1.40");
            assertThat(old.body()).isEqualTo(before);
            assertThat(old.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
            assertThat(old.headers().firstValue("ETag")).contains("\"ikm1.40\"");
            assertThat(json("/api/v1/province?at=ikm1.41").get("version").asLong())
                    .isEqualTo(40);
        }
    }

    @Test
    void aVersionThatIsNotHereSaysHowToGoOn() throws Exception {
        assertThat(problem(410, "/api/v1/regencies?at=ikm1.39").get("newest").asText())
                .isEqualTo("ikm1.40");
        for (String cursor : List.of("ikm1.41", "ikm2.40")) {
            assertThat(problem(404, "/api/v1/regencies?at=" + cursor)
                            .get("detail")
                            .asText())
                    .contains("ask without at=");
        }
        assertThat(problem(400, "/api/v1/regencies?at=newest").get("parameter").asText())
                .isEqualTo("at");
        assertThat(get("/api/v1/regencies?at=ikm1.39").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }
}
