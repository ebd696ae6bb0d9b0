package id.ntb.ikm.province;

import id.ntb.ikm.server.HealthCheck;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Asks the schema registry from time to time for a sign of life that only a registry gives, with the login that the topology
 * uses. Whoever asks for the health gets the last answer: a registry that is slow makes nobody wait, and no number of requests
 * becomes requests to it.
 */
final class RegistryCheck implements HealthCheck, AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(3);

    /** Much longer than the client waits for an answer: then the asking itself has got stuck. */
    private static final Duration HOLDS = Duration.ofSeconds(60);

    private final SchemaRegistryClient client;
    private final String url;
    private final InstantSource clock;
    private final PeriodicLook looks = new PeriodicLook("ikm-registry-check", EVERY, this::look);
    private volatile Answer last;

    /** @param url for people */
    RegistryCheck(SchemaRegistryClient client, String url, InstantSource clock) {
        this.client = client;
        this.url = url;
        this.clock = clock;
    }

    /** Begins to ask. */
    void start() {
        looks.start();
    }

    void look() {
        last = new Answer(ask(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    @Override
    public String name() {
        return "schema-registry";
    }

    @Override
    public Optional<String> problem() {
        Answer known = last;
        if (known == null) {
            return Optional.empty();
        }
        return known.at().plus(HOLDS).isBefore(clock.instant())
                ? Optional.of(url + " was last asked at " + known.at() + ": how it is now is not known")
                : known.problem();
    }

    @Override
    public Optional<String> passing() {
        return last == null ? Optional.of(url + " has not been asked yet") : Optional.empty();
    }

    @Override
    public Optional<Instant> seenAt() {
        return Optional.ofNullable(last).map(Answer::at);
    }

    private Optional<String> ask() {
        try {
            return client.getCompatibility(null) == null
                    ? Optional.of(url + " answers, but not as a schema registry")
                    : Optional.empty();
        } catch (RestClientException e) {
            return Optional.of(url + " answers with status " + e.getStatus() + ": " + e.getMessage());
        } catch (IOException e) {
            return Optional.of("not reachable at " + url + " (" + e.getMessage()
                    + "); events with schemas that are new wait until it is back");
        } catch (RuntimeException e) {
            return Optional.of(url + " answers, but not as a schema registry: " + e);
        }
    }

    @Override
    public void close() {
        looks.close();
    }

    private record Answer(Optional<String> problem, Instant at) {}
}
