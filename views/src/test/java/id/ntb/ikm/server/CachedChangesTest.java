package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ntb.ikm.access.Role;
import id.ntb.ikm.access.TestAccess;
import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.topic.Point;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Readers of the changes behind a cache that keeps what it must not. */
@Timeout(180)
class CachedChangesTest extends ServerFixture {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LAST = 30;
    private static final int MOST_REQUESTS = 200;

    private final TestSnapshots tables = new TestSnapshots();

    @TempDir
    private Path directory;

    private final TestAccess tokens = new TestAccess();
    private final String token = tokens.token(Role.READER);

    /** What comes through a proxy does not come from this machine, so it needs a token. */
    @Override
    ViewServerConfig config() {
        return new ViewServerConfig(ViewServerConfig.DEFAULT_HOST, 0, tokens.byToken());
    }

    @Override
    void prepare() {
        views.show(tables.headlines(1, Point.PROVINCE).snapshot(1));
    }

    @Test
    void nginxThatIgnoresAllLeadsForward() throws Exception {
        try (CachingProxy proxy = CachingProxy.nginx(port(), directory)) {
            everyReaderGetsToTheLastVersion(proxy);
        }
    }

    @Test
    void varnishThatIgnoresAllLeadsForward() throws Exception {
        try (CachingProxy proxy = CachingProxy.varnish(port(), directory)) {
            everyReaderGetsToTheLastVersion(proxy);
        }
    }

    /** The first reader fills the cache while versions come; the second finds all that the first was told, and must get through it. */
    private void everyReaderGetsToTheLastVersion(CachingProxy proxy) throws Exception {
        Set<String> first = follow(proxy, 1);
        views.show(tables.headlines(LAST + 1, Point.PROVINCE).snapshot(LAST + 1));
        Set<String> second = follow(proxy, LAST + 1);
        assertThat(second).containsAll(first);
    }

    /** The addresses that a reader asked for until it had the last version, and asked once more in vain; each but once, or it would go round in circles. */
    private Set<String> follow(CachingProxy proxy, int shown) throws Exception {
        Set<String> asked = new LinkedHashSet<>();
        String address = "/api/v1/changes";
        long seen = 0;
        int version = shown;
        int last = Math.max(LAST, shown);
        boolean inVain = false;
        while (seen < last || !inVain) {
            assertThat(asked.add(address)).as("asks again for " + address).isTrue();
            assertThat(asked).hasSizeLessThan(MOST_REQUESTS);
            JsonNode told = get(proxy, address);
            assertThat(told.get("version").asLong()).isGreaterThanOrEqualTo(seen);
            seen = told.get("version").asLong();
            inVain = told.get("rows").isEmpty();
            address = "/api/v1/changes?since=" + told.get("next").asText();
            if (version < LAST && asked.size() % 3 == 0) {
                version++;
                views.show(tables.headlines(version, Point.PROVINCE).snapshot(version));
            }
        }
        return asked;
    }

    private JsonNode get(CachingProxy proxy, String address) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + proxy.port() + address);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private int port() {
        return request("/").build().uri().getPort();
    }
}
