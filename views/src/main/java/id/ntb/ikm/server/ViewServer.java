package id.ntb.ikm.server;

import id.ntb.ikm.dataset.Datasets;
import id.ntb.ikm.history.EventHistories;
import id.ntb.ikm.history.ReportLogs;
import id.ntb.ikm.metrics.Metrics;
import id.ntb.ikm.prepared.PreparedHandler;
import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.stream.StreamLimits;
import id.ntb.ikm.stream.ViewFeed;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Handler;
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
    private final Versions versions;
    private final EventHistories histories;
    private final ReportLogs reports;
    private final List<HealthCheck> checks;
    private final Metrics metrics;
    private final ReferenceData reference = ReferenceData.load();
    private final SlowRequests slowRequests = new SlowRequests(ServerLimits.DEFAULT.request());
    private final ViewFeed feed;
    private final QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, MIN_THREADS);
    private final LogTurn turn = new LogTurn();
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
        this.versions = new Versions(views, threads);
        this.histories = histories;
        this.reports = reports;
        this.checks = List.copyOf(checks);
        this.metrics = metrics;
        this.feed = new ViewFeed(views, reference, StreamLimits.DEFAULT, Clock.systemUTC());
        metrics.add(feed.metrics());
        this.javalin = Javalin.create(this::configure);
    }

    /**
     * Starts listening.
     *
     * @throws RuntimeException when the address cannot be listened on, e.g. because the port is in use
     */
    public void start() {
        javalin.start();
        feed.start();
    }

    /** The port listened on, also where the configuration left the choice open. */
    public int port() {
        return javalin.port();
    }

    /** Everything that can be asked for, so that a test can see that each has a rule. */
    Set<String> paths() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint.path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() {
        feed.close();
        javalin.stop();
        turn.close();
    }

    private void configure(JavalinConfig javalinConfig) {
        javalinConfig.startup.showJavalinBanner = false;
        javalinConfig.startup.showOldJavalinVersionWarning = false;
        javalinConfig.startup.startupWatcherEnabled = false;
        javalinConfig.http.prefer405over404 = true;
        javalinConfig.jetty.threadPool = threads;
        javalinConfig.jetty.addConnector(this::connector);
        javalinConfig.jetty.modifyServer(server -> new HandlerChain(handlers()).putBefore(server));
        addRoutes(javalinConfig.routes);
    }

    /** One thread to accept and one to select are plenty; Jetty would take more on a larger machine. */
    private ServerConnector connector(Server server, HttpConfiguration http) {
        http.setSendServerVersion(false);
        ServerLimits.DEFAULT.applyTo(http);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(config.host());
        connector.setPort(config.port());
        ServerLimits.DEFAULT.applyTo(connector, server);
        connector.addBean(slowRequests);
        return connector;
    }

    /** Whoever has to let a request in stands before all that answer. */
    private List<Handler.Wrapper> handlers() {
        List<Handler.Wrapper> handlers = new ArrayList<>(List.of(
                slowRequests,
                config.gate(),
                new PreparedHandler(versions.prepared(), versions::shown),
                new FeedHandler(feed)));
        if (!config.origins().isEmpty()) {
            handlers.add(1, OtherSites.handler(config.origins()));
        }
        return List.copyOf(handlers);
    }

    private void addRoutes(RoutesConfig javalinRoutes) {
        Routes routes = new Routes(javalinRoutes);
        Codes codes = new Codes(reference);
        Datasets datasets = Datasets.load();
        Presentations presentations = new Presentations(datasets);
        FigureRows figures = new FigureRows(codes, presentations);
        new HeadlineResource(versions, codes, figures).addTo(routes);
        new ListResource(versions, codes, figures).addTo(routes);
        new DatasetResource(datasets).addTo(routes);
        new ShortlistResource(views, codes, reference, presentations).addTo(routes);
        new ProfileResource(views).addTo(routes);
        new HeldResource(views, codes).addTo(routes);
        new EventsResource(views, histories, turn).addTo(routes);
        new ExplainResource(views, reference, reports, turn).addTo(routes);
        new VersionResource(versions).addTo(routes);
        HealthResource health = new HealthResource(views, checks);
        health.addTo(routes);
        health.bindTo(metrics);
        new MetricsResource(metrics).addTo(routes);
        new OpenApiResource().addTo(routes);
        new DocsResource().addTo(routes);
        ProblemDocuments.addTo(javalinRoutes);
    }
}
