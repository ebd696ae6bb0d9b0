package id.ntb.ikm.province;

import id.ntb.ikm.server.HealthCheck;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Asks the schema registry for a sign of life that only a registry gives, with the login that the topology uses. Asks every
 * few seconds at most, however often it is asked itself.
 */
final class RegistryCheck implements HealthCheck {

    private static final Duration HOLDS = Duration.ofSeconds(3);

    private final SchemaRegistryClient client;
    private final String url;
    private final InstantSource clock;
    private Answer last = new Answer(Long.MIN_VALUE, Optional.empty());

    /** @param url for people */
    RegistryCheck(SchemaRegistryClient client, String url, InstantSource clock) {
        this.client = client;
        this.url = url;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "schema-registry";
    }

    @Override
    public synchronized Optional<String> problem() {
        if (clock.millis() >= last.holdsUntil()) {
            Optional<String> found = ask();
            last = new Answer(clock.millis() + HOLDS.toMillis(), found);
        }
        return last.problem();
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

    /** @param holdsUntil ms since the epoch */
    private record Answer(long holdsUntil, Optional<String> problem) {}
}
