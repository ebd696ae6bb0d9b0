package id.ntb.ikm.service;

import id.ntb.ikm.server.HealthCheck;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Asks the schema registry for a sign of life. */
final class RegistryCheck implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int SERVER_ERROR = 500;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest request;
    private final String url;

    RegistryCheck(String url) {
        this.url = url;
        this.request = HttpRequest.newBuilder(URI.create(url + "/config"))
                .timeout(PATIENCE)
                .build();
    }

    @Override
    public String name() {
        return "schema-registry";
    }

    @Override
    public Optional<String> problem() {
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status < SERVER_ERROR ? Optional.empty() : Optional.of(url + " answers with status " + status);
        } catch (IOException e) {
            return Optional.of("not reachable at " + url + "; events with schemas that are new wait until it is back");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }
}
