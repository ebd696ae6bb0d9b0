package id.ntb.ikm.province;

import id.ntb.ikm.layout.TopicSetup;
import id.ntb.ikm.server.HealthCheck;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks from time to time for topics that are named like event topics and are of no known office. Nobody reads them, so what
 * is published there is missed by its office only: a mistyped code, or one that reference data does not have yet.
 */
final class ForeignTopics implements HealthCheck, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ForeignTopics.class);
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final int NAMED = 5;

    private final Admin admin;
    private final TopicSetup topics;
    private final Collection<String> offices;
    private final PeriodicLook looks = new PeriodicLook("ikm-foreign-topics", EVERY, this::look);
    private volatile List<String> found = List.of();

    /**
     * Looks for nothing before it is started.
     *
     * @param admin closed with this
     * @param offices codes of those that are known
     */
    ForeignTopics(Admin admin, int partitions, Collection<String> offices) {
        this.admin = admin;
        this.topics = new TopicSetup(admin, partitions);
        this.offices = offices;
    }

    void start() {
        looks.start();
    }

    /** What was seen last holds while the broker does not answer. */
    private void look() {
        try {
            found = topics.foreign(offices);
        } catch (ExecutionException | RuntimeException e) {
            LOG.debug("the topics cannot be listed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gauge of how many there are: an alarm. */
    MeterBinder metrics() {
        return registry -> Gauge.builder("ikm.topics.foreign", () -> found.size())
                .description("Topics named like event topics that are of no known office, so that nobody reads them")
                .register(registry);
    }

    @Override
    public String name() {
        return "foreign-topics";
    }

    /** They harm nothing. */
    @Override
    public Optional<String> problem() {
        return Optional.empty();
    }

    @Override
    public Optional<String> remark() {
        List<String> seen = found;
        return seen.isEmpty() ? Optional.empty() : Optional.of(text(seen));
    }

    private static String text(List<String> seen) {
        String more = seen.size() > NAMED ? " and " + (seen.size() - NAMED) + " more" : "";
        return String.join(", ", seen.subList(0, Math.min(NAMED, seen.size()))) + more
                + ": of no known office, nobody reads it; delete it, or correct the office's code";
    }

    @Override
    public void close() {
        looks.close();
        admin.close(Duration.ZERO);
    }
}
