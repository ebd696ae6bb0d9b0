package id.ntb.ikm.province;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Readers of the stream, each of which is cut off after an event or two and comes back, and readers who ask what has changed. */
final class FollowingReaders implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROWS = "topics=province,sector";
    private static final String DATA = "data: ";
    private static final int EVENTS = 2;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String api;
    private final ExecutorService readers;
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Queue<ToldFigures> told = new ConcurrentLinkedQueue<>();
    private final AtomicInteger reconnects = new AtomicInteger();

    private FollowingReaders(int port, int count) {
        this.api = "http://127.0.0.1:" + port + "/api/v1/";
        this.readers = Executors.newFixedThreadPool(2 * count);
    }

    /** @param count so many of each kind */
    static FollowingReaders start(int port, int count) {
        FollowingReaders readers = new FollowingReaders(port, count);
        for (int reader = 0; reader < count; reader++) {
            readers.follow(readers::listen);
            readers.follow(readers::ask);
        }
        return readers;
    }

    private interface Way {
        void goOn(ToldFigures figures) throws IOException, InterruptedException;
    }

    private void follow(Way way) {
        ToldFigures figures = new ToldFigures();
        told.add(figures);
        readers.execute(() -> {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    way.goOn(figures);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException | RuntimeException e) {
                faults.add(e.toString());
            }
        });
    }

    private void listen(ToldFigures figures) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api + "stream?" + ROWS));
        if (!figures.cursor().isEmpty()) {
            request.header("Last-Event-ID", figures.cursor());
        }
        HttpResponse<InputStream> response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            for (int events = 0; events < EVENTS; ) {
                String line = lines.readLine();
                if (line == null) {
                    return;
                }
                events += line.startsWith(DATA) && take(line.substring(DATA.length()), figures) ? 1 : 0;
            }
        }
        reconnects.incrementAndGet();
    }

    /** Reasons of resets and of goodbyes have no rows. */
    private static boolean take(String data, ToldFigures figures) throws IOException {
        JsonNode event = JSON.readTree(data);
        if (event.has("rows")) {
            figures.apply(event);
        }
        return event.has("rows");
    }

    private void ask(ToldFigures figures) throws IOException, InterruptedException {
        String address = api + "changes?wait=1&" + ROWS + "&since=" + figures.cursor();
        HttpResponse<String> response =
                http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(response.statusCode() + " " + response.body());
        }
        JsonNode answer = JSON.readTree(response.body());
        if (!answer.path("cursor").asText().equals(figures.cursor())) {
            figures.apply(answer);
        }
    }

    /** How often a stream was left and taken up again. */
    int reconnects() {
        return reconnects.get();
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** What the slowest of them has seen. */
    long units() {
        return told.stream().mapToLong(ToldFigures::units).min().orElse(0);
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
