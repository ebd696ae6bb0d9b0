package id.ntb.ikm.metrics;

import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.Account;
import id.ntb.ikm.view.ViewVersion;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How new the current version of the views is, and what became of every record that it stands on. */
final class ViewMetrics {

    private final CurrentViews views;
    private final Clock clock;
    private final MeterRegistry registry;

    ViewMetrics(CurrentViews views, Clock clock, MeterRegistry registry) {
        this.views = views;
        this.clock = clock;
        this.registry = registry;
    }

    void bind() {
        Gauge.builder("ikm.views.version", this, ViewMetrics::version)
                .description("Number of the current version of the views")
                .register(registry);
        age("ikm.views.age", "Time since the current version of the views was published", () -> current()
                .map(ViewVersion::getPublishedAt));
    }

    private double version() {
        return current().map(ViewVersion::getVersion).map(Long::doubleValue).orElse(Double.NaN);
    }

    /** Offices appear as they begin to publish; what is registered already stays as it is. */
    void bindRecords() {
        current().ifPresent(version -> version.getAccounts().forEach(this::bindRecords));
    }

    private void bindRecords(Account account) {
        for (RecordFate fate : RecordFate.values()) {
            FunctionCounter.builder("ikm.records", this, metrics -> metrics.count(account, fate))
                    .description("Records read from the offices' topics, by what became of them")
                    .tag("office", account.getOffice())
                    .tag("type", account.getEventType())
                    .tag("fate", fate.word())
                    .register(registry);
        }
        bindLastEvent(account.getOffice());
    }

    private void bindLastEvent(String office) {
        Point point = new Point(Point.ALL, office);
        TimeGauge.builder("ikm.office.last.event.age", ageSupplier(() -> lastEventAt(point)), TimeUnit.SECONDS)
                .description("Time since the latest recordedAt among what the office has published")
                .tag("office", office)
                .register(registry);
    }

    private Optional<Instant> lastEventAt(Point point) {
        return views.snapshot().flatMap(snapshot -> snapshot.at(point)).map(row -> row.getLastEventAt());
    }

    private void age(String name, String description, Supplier<Optional<Instant>> since) {
        TimeGauge.builder(name, ageSupplier(since), TimeUnit.SECONDS)
                .description(description)
                .register(registry);
    }

    private Supplier<Number> ageSupplier(Supplier<Optional<Instant>> since) {
        return () -> since.get()
                .map(from -> Duration.between(from, clock.instant()).toSeconds())
                .map(Number.class::cast)
                .orElse(Double.NaN);
    }

    private double count(Account of, RecordFate fate) {
        return current().stream()
                .flatMap(version -> version.getAccounts().stream())
                .filter(account -> account.getOffice().equals(of.getOffice())
                        && account.getEventType().equals(of.getEventType()))
                .mapToLong(fate::count)
                .sum();
    }

    private Optional<ViewVersion> current() {
        return views.snapshot().map(ViewSnapshot::version);
    }
}
