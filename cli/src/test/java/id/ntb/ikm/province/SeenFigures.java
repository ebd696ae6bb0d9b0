package id.ntb.ikm.province;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Readers who ask all the time how many firms there are by sector, while none ever closes: whatever they are answered must add up and must
 * not become less.
 */
final class SeenFigures implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI sectors;
    private final URI version;
    private final ExecutorService readers;
    private final AtomicLong units = new AtomicLong();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final List<String> generations = new ArrayList<>();

    private SeenFigures(int port, int count) {
        this.sectors = URI.create("http://127.0.0.1:" + port + "/api/v1/sectors");
        this.version = URI.create("http://127.0.0.1:" + port + "/api/v1/version");
        this.readers = Executors.newFixedThreadPool(count);
    }

    static SeenFigures start(int port, int count) {
        SeenFigures seen = new SeenFigures(port, count);
        seen.readers.execute(() -> seen.repeat(seen::lookWhichGeneration));
        for (int reader = 1; reader < count; reader++) {
            seen.readers.execute(() -> seen.repeat(seen::look));
        }
        return seen;
    }

    private interface Look {
        void look() throws IOException, InterruptedException;
    }

    private void repeat(Look look) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                look.look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            faults.add(e.toString());
        }
    }

    private void lookWhichGeneration() throws IOException, InterruptedException {
        JsonNode answer = get(version);
        String generation = answer.path("generation").asText();
        synchronized (generations) {
            boolean isNew = generations.isEmpty()
                    || !generations.get(generations.size() - 1).equals(generation);
            if (isNew && !generation.isEmpty()) {
                generations.add(generation);
            }
        }
        look();
    }

    private void look() throws IOException, InterruptedException {
        long before = units.get();
        JsonNode answer = get(sectors);
        if (answer.isMissingNode()) {
            return;
        }
        long sum = 0;
        for (JsonNode row : answer.path("rows")) {
            sum += row.path("units").asLong();
        }
        if (sum < before) {
            faults.add(sum + " firms, where " + before + " had been seen before");
        }
        units.accumulateAndGet(sum, Math::max);
    }

    /** Nothing where there is no version of the views yet. */
    private JsonNode get(URI address) throws IOException, InterruptedException {
        boolean wasThere = units.get() > 0;
        HttpResponse<String> response =
                http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() == 200) {
            return JSON.readTree(response.body());
        }
        if (wasThere) {
            faults.add(response.statusCode() + " " + response.body());
        }
        return JSON.missingNode();
    }

    long units() {
        return units.get();
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Those that readers were shown, in their order. */
    List<String> generations() {
        synchronized (generations) {
            return List.copyOf(generations);
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
