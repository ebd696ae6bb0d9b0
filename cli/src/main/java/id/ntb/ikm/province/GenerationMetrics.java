package id.ntb.ikm.province;

import id.ntb.ikm.generation.GenerationState;
import id.ntb.ikm.generation.GenerationStates;
import id.ntb.ikm.view.ViewVersion;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.ToDoubleFunction;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the generations stand, all that there are, looked at from time to time as {@code ikm replay status} does. */
final class GenerationMetrics implements MeterBinder, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GenerationMetrics.class);

    /** A look reads the last record of each partition: not for every scrape. */
    private static final Duration EVERY = Duration.ofSeconds(15);

    private final Admin admin;
    private final GenerationStates states;
    private final InstantSource clock;
    private final PeriodicLook looks = new PeriodicLook("ikm-generation-metrics", EVERY, this::look);
    private volatile List<GenerationState> seen = List.of();
    private volatile double seenAt = Double.NaN;
    private volatile Runnable shown = () -> {};

    /** @param admin closed with this */
    GenerationMetrics(Admin admin, GenerationStates states, InstantSource clock) {
        this.admin = admin;
        this.states = states;
        this.clock = clock;
    }

    void start() {
        looks.start();
    }

    private void look() {
        try {
            seen = states.all();
            seenAt = clock.millis() / 1000.0;
            shown.run();
        } catch (ExecutionException | RuntimeException e) {
            LOG.debug("the generations cannot be looked at", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ikm.generation.seen.timestamp.seconds", () -> seenAt)
                .description("When the generations were last looked at, in seconds since 1970")
                .register(registry);
        List<Runnable> gauges = List.of(
                gauge(
                        "live",
                        "1 for the generation that readers follow, 0 for others",
                        registry,
                        s -> s.live() ? 1 : 0),
                gauge("version", "Number of the last version published", registry, GenerationMetrics::version),
                gauge(
                        "read.records",
                        "Offsets of the events' topics that the last version contains",
                        registry,
                        s -> s.progress().read()),
                gauge("lag.records", "Events that the last version does not contain", registry, GenerationState::lag),
                gauge(
                        "lag.seconds",
                        "How long the oldest of them has stood in its topic, 0 where there is none",
                        registry,
                        s -> s.behind().map(Duration::toMillis).orElse(0L) / 1000.0),
                gauge("threads", "Threads that work on it", registry, s -> s.members()
                        .size()),
                states(registry));
        shown = () -> gauges.forEach(Runnable::run);
    }

    private Runnable gauge(
            String name, String description, MeterRegistry registry, ToDoubleFunction<GenerationState> value) {
        MultiGauge gauge = MultiGauge.builder("ikm.generation." + name)
                .description(description)
                .register(registry);
        return () -> gauge.register(rows(value), true);
    }

    private List<Row<?>> rows(ToDoubleFunction<GenerationState> value) {
        return seen.stream()
                .<Row<?>>map(state -> Row.of(Tags.of("generation", state.name()), value.applyAsDouble(state)))
                .toList();
    }

    /** One series for each state that there can be, as alarms are made of those that are 1. */
    private Runnable states(MeterRegistry registry) {
        MultiGauge gauge = MultiGauge.builder("ikm.generation.state")
                .description("1 for the state that the generation is in, 0 for the others")
                .register(registry);
        return () -> gauge.register(
                seen.stream()
                        .flatMap(state -> Arrays.stream(GenerationState.State.values())
                                .<Row<?>>map(each -> Row.of(
                                        Tags.of("generation", state.name(), "state", each.name()),
                                        each == state.state() ? 1 : 0)))
                        .toList(),
                true);
    }

    private static double version(GenerationState state) {
        return state.version().map(ViewVersion::getVersion).orElse(0L);
    }

    @Override
    public void close() {
        looks.close();
        admin.close(Duration.ZERO);
    }
}
