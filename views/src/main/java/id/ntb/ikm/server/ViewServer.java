package id.ntb.ikm.server;

import id.ntb.ikm.history.EventHistories;
import id.ntb.ikm.history.ReportLogs;
import id.ntb.ikm.metrics.Metrics;
import id.ntb.ikm.page.PageResource;
import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.reference.ReferenceData;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.util.List;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Answers questions about the current views over HTTP: JSON under {@code /api/v1}, health under {@code /health},
 * metrics under {@code /metrics}. */
public final class ViewServer implements AutoCloseable {

    /** Answers come from memory in well under a millisecond, so a few threads keep both cores of a server busy. */
    private static final int MAX_THREADS = 16;

    private static final int MIN_THREADS = 4;

    private final ViewServerConfig config;
    private final CurrentViews views;
    private final EventHistories histories;
    private final ReportLogs reports;
    private final List<HealthCheck> checks;
    private final Metrics metrics;
    private final ReferenceData reference = ReferenceData.load();
    private final Javalin javalin;

    /** @param checks of what the views come from; the views themselves are checked anyway */
    public ViewServer(
            ViewServerConfig config,
            CurrentViews views,
            EventHistories histories,
            ReportLogs reports,
            List<HealthCheck> checks,
            Metrics metrics) {
        this.config = config;
        this.views = views;
        this.histories = histories;
        this.reports = reports;
        this.checks = List.copyOf(checks);
        this.metrics = metrics;
        this.javalin = Javalin.create(this::configure);
    }

    /**
     * Starts listening.
     *
     * @throws RuntimeException when the address cannot be listened on, e.g. because the port is in use
     */
    public void start() {
        javalin.start();
    }

    /** The port listened on, also where the configuration left the choice open. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private void configure(JavalinConfig javalinConfig) {
        javalinConfig.startup.showJavalinBanner = false;
        javalinConfig.startup.showOldJavalinVersionWarning = false;
        javalinConfig.startup.startupWatcherEnabled = false;
        javalinConfig.http.prefer405over404 = true;
        javalinConfig.jetty.threadPool = new QueuedThreadPool(MAX_THREADS, MIN_THREADS);
        javalinConfig.jetty.addConnector(this::connector);
        addRoutes(javalinConfig.routes);
    }

    /** One thread to accept and one to select are plenty; Jetty would take more on a larger machine. */
    private ServerConnector connector(Server server, HttpConfiguration http) {
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(config.host());
        connector.setPort(config.port());
        return connector;
    }

    private void addRoutes(RoutesConfig javalinRoutes) {
        Routes routes = new Routes(javalinRoutes);
        Codes codes = new Codes(reference);
        new HeadlineResource(views, codes).addTo(routes);
        new ListResource(views, codes).addTo(routes);
        new ProfileResource(views).addTo(routes);
        new HeldResource(views, codes).addTo(routes);
        LogTurn turn = new LogTurn();
        new EventsResource(views, histories, turn).addTo(routes);
        new ExplainResource(views, reference, reports, turn).addTo(routes);
        new PageResource(views, reference, reports, new PageReading(turn)).addTo(routes::read);
        new VersionResource(views).addTo(routes);
        HealthResource health = new HealthResource(views, checks);
        health.addTo(routes);
        health.bindTo(metrics);
        new MetricsResource(metrics).addTo(routes);
        ProblemDocuments.addTo(javalinRoutes);
    }
}
