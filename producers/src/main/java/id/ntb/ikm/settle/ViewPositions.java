package id.ntb.ikm.settle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ntb.ikm.publish.Receipt.OffsetRange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Asks a view server how far the version of its views has read each partition. */
final class ViewPositions {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest request;

    ViewPositions(String server) {
        request = HttpRequest.newBuilder(URI.create(server + "/api/v1/version"))
                .timeout(PATIENCE)
                .build();
    }

    Settled compare(Collection<OffsetRange> ranges) throws InterruptedException {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == OK ? compare(ranges, response.body()) : Settled.NO_VIEWS;
        } catch (IOException e) {
            return Settled.NO_VIEWS;
        }
    }

    private Settled compare(Collection<OffsetRange> ranges, String body) throws IOException {
        Map<String, Long> next = new HashMap<>();
        for (JsonNode position : json.readTree(body).path("positions")) {
            next.put(
                    key(
                            position.path("topic").asText(),
                            position.path("partition").asInt()),
                    position.path("nextOffset").asLong());
        }
        boolean contained = ranges.stream()
                .allMatch(range -> next.getOrDefault(key(range.topic(), range.partition()), 0L) > range.last());
        return contained ? Settled.CONTAINED : Settled.BEHIND;
    }

    private static String key(String topic, int partition) {
        return topic + "/" + partition;
    }
}
