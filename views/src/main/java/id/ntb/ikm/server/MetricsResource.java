package id.ntb.ikm.server;

import id.ntb.ikm.metrics.Metrics;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/** Metrics, for Prometheus or whatever reads its format. */
final class MetricsResource {

    private static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final Metrics metrics;

    MetricsResource(Metrics metrics) {
        this.metrics = metrics;
    }

    void addTo(Routes routes) {
        routes.read("/metrics", this::scrape);
    }

    private void scrape(Context context) {
        context.contentType(MEDIA_TYPE).result(metrics.scrape().getBytes(StandardCharsets.UTF_8));
    }
}
