package id.ntb.ikm.metrics;

import id.ntb.ikm.reader.CurrentViews;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;

/** What an operator's monitoring reads: the views, what they stand on, and the process itself. */
public final class Metrics implements AutoCloseable {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final ViewMetrics views;

    public Metrics(CurrentViews views, Clock clock) {
        this.views = new ViewMetrics(views, clock, registry);
        this.views.bind();
        add(new JvmMemoryMetrics());
        add(new JvmThreadMetrics());
        add(new ProcessorMetrics());
        add(new UptimeMetrics());
        add(collections);
    }

    public void add(MeterBinder more) {
        more.bindTo(registry);
    }

    /** All of them as of now, in Prometheus' text format 0.0.4. */
    public String scrape() {
        views.bindRecords();
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
