package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.RowKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FeedTest extends ServerFixture {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Point LOTENG = new Point(Point.ALL, "5202");
    private static final Point CELL = new Point("PANGAN", "5202");

    private final TestSnapshots tables = new TestSnapshots();

    @Override
    void prepare() {
        views.show(tables.headlines(40, Point.PROVINCE, LOTENG, CELL)
                .production(LOTENG, "2025-11")
                .snapshot(40));
    }

    @Test
    void aStreamBeginsWithASnapshotAndGoesOnWithEveryChange() throws Exception {
        try (BufferedReader stream = open("/api/v1/stream?topics=regency,cell")) {
            Event snapshot = Event.next(stream);
            assertThat(snapshot.type()).isEqualTo("snapshot");
            assertThat(snapshot.id()).isEqualTo("ikm1.40");
            assertThat(texts(snapshot.data().get("rows"), "topic", "key"))
                    .containsExactlyInAnyOrder("regency 5202", "cell PANGAN|5202");
            views.show(tables.headlines(41, Point.PROVINCE, LOTENG)
                    .removal(new RowKey.Headline(CELL), 41)
                    .snapshot(41));
            Event change = Event.next(stream);
            assertThat(change.type()).isEqualTo("change");
            assertThat(change.id()).isEqualTo("ikm1.41");
            assertThat(change.data().get("since").asText()).isEqualTo("ikm1.40");
            assertThat(texts(change.data().get("rows"), "topic", "key")).containsExactly("regency 5202");
            assertThat(texts(change.data().get("removed"), "topic", "key")).containsExactly("cell PANGAN|5202");
        }
    }

    @Test
    void whoComesBackIsToldOfNothingTwice() throws Exception {
        views.show(tables.headlines(41, LOTENG).snapshot(41));
        try (BufferedReader stream = open("/api/v1/stream", "Last-Event-ID", "ikm1.40")) {
            Event change = Event.next(stream);
            assertThat(change.type()).isEqualTo("change");
            assertThat(texts(change.data().get("rows"), "key")).containsExactly("5202");
        }
    }

    @Test
    void aCursorThatIsNotKnownGetsResetAndASnapshot() throws Exception {
        for (String cursor : List.of("ikm1.39", "yesterday")) {
            try (BufferedReader stream = open("/api/v1/stream?since=" + cursor)) {
                assertThat(Event.next(stream).type()).as(cursor).isEqualTo("reset");
                assertThat(Event.next(stream).type()).as(cursor).isEqualTo("snapshot");
            }
        }
    }

    @Test
    void aCompressedStreamSaysTheSame() throws Exception {
        HttpResponse<InputStream> response = stream("/api/v1/stream?topics=all", "Accept-Encoding", "br, gzip");
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        try (BufferedReader stream = reader(unpacked(response.body()))) {
            assertThat(Event.next(stream).data().get("rows")).hasSize(4);
            views.show(tables.headlines(41, LOTENG).snapshot(41));
            assertThat(Event.next(stream).id()).isEqualTo("ikm1.41");
        }
    }

    @Test
    void nobodyOnTheWayMayKeepOrHoldBackAStream() throws Exception {
        HttpResponse<InputStream> response = stream("/api/v1/stream");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/event-stream; charset=utf-8");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("Vary")).contains("*");
        assertThat(response.headers().firstValue("X-Accel-Buffering")).contains("no");
        response.body().close();
    }

    @Test
    void changesAreTheSameAsAnAnswer() throws Exception {
        JsonNode all = json("/api/v1/changes");
        assertThat(all.get("since").isNull()).isTrue();
        assertThat(all.get("rows")).hasSize(3);
        views.show(tables.headlines(41, LOTENG).snapshot(41));
        JsonNode change = json("/api/v1/changes?since=" + all.get("next").asText());
        assertThat(change.get("cursor").asText()).isEqualTo("ikm1.41");
        assertThat(texts(change.get("rows"), "key")).containsExactly("5202");
        assertThat(json("/api/v1/changes?since=ikm1.3")
                        .get("reset")
                        .get("reason")
                        .asText())
                .isEqualTo("TOO_OLD");
    }

    @Test
    void withoutNewsTheWayOnHasAnotherAddress() throws Exception {
        JsonNode first = json("/api/v1/changes?since=ikm1.40");
        JsonNode second = json("/api/v1/changes?since=" + first.get("next").asText());
        assertThat(first.get("rows")).isEmpty();
        assertThat(first.get("cursor").asText()).isEqualTo("ikm1.40");
        assertThat(second.get("next").asText())
                .startsWith("ikm1.40~")
                .isNotEqualTo(first.get("next").asText());
    }

    @Test
    void whoWaitsIsToldWhenThereIsSomething() throws Exception {
        CompletableFuture<HttpResponse<String>> held = HttpClient.newHttpClient()
                .sendAsync(request("/api/v1/changes?since=ikm1.40&wait=30").build(), BodyHandlers.ofString());
        try (BufferedReader stream =
                open("/api/v1/stream")) { // by then the request before is held, or will find the news
            Event.next(stream);
            views.show(tables.headlines(41, LOTENG).snapshot(41));
            assertThat(JSON.readTree(held.get().body()).get("cursor").asText()).isEqualTo("ikm1.41");
        }
    }

    @Test
    void refusesWhatItDoesNotKnow() throws Exception {
        for (String query :
                List.of("sektor=PANGAN", "topics=cells", "by=office", "sector=X", "regency=1", "since=a&since=b")) {
            assertThat(problem(400, "/api/v1/stream?" + query).get("detail").asText())
                    .isNotEmpty();
        }
        assertThat(problem(400, "/api/v1/changes?wait=31").get("parameter").asText())
                .isEqualTo("wait");
        HttpResponse<String> posted =
                send(request("/api/v1/changes").POST(BodyPublishers.noBody()).build());
        assertThat(posted.statusCode()).isEqualTo(405);
    }

    private BufferedReader open(String path, String... headers) throws Exception {
        return reader(stream(path, headers).body());
    }

    private HttpResponse<InputStream> stream(String path, String... headers) throws Exception {
        HttpRequest request = request(path, headers).build();
        HttpResponse<InputStream> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        return response;
    }

    private static BufferedReader reader(InputStream body) {
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    /** Says that there is nothing more at hand: otherwise a reader waits for more before it hands out what it has. */
    private static InputStream unpacked(InputStream body) throws IOException {
        return new GZIPInputStream(body, 64) {
            @Override
            public int available() {
                return 0;
            }
        };
    }

    private record Event(String type, JsonNode data, String id) {

        /** The next event that has data. */
        static Event next(BufferedReader stream) throws Exception {
            String type = "";
            String data = "";
            String id = "";
            for (String line = stream.readLine(); !line.isEmpty() || data.isEmpty(); line = stream.readLine()) {
                type = line.startsWith("event: ") ? line.substring("event: ".length()) : type;
                data = line.startsWith("data: ") ? line.substring("data: ".length()) : data;
                id = line.startsWith("id: ") ? line.substring("id: ".length()) : id;
            }
            return new Event(type, JSON.readTree(data), id);
        }
    }
}
