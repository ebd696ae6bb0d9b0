package id.ntb.ikm.province;

import id.ntb.ikm.access.TokenFollower;
import id.ntb.ikm.history.HistoryReader;
import id.ntb.ikm.history.ReportReader;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.metrics.Metrics;
import id.ntb.ikm.option.Servers;
import id.ntb.ikm.reader.ViewReader;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.server.HealthCheck;
import id.ntb.ikm.server.ViewServer;
import id.ntb.ikm.server.ViewServerConfig;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reading side: follows the topics of the views and of the tokens, and shows the views. Needs nothing of the topology. */
public final class ViewService implements AutoCloseable {

    private final ViewReader reader;
    private final TokenFollower tokens;
    private final Metrics metrics;
    private final ViewServer server;
    private final Optional<RegistryCheck> registry;

    private ViewService(
            Servers at,
            AvroSerdes avro,
            int partitions,
            List<HealthCheck> checks,
            Optional<RegistryCheck> registry,
            ViewServerConfig config) {
        LogConsumers consumers = LogConsumers.of(at.connection());
        this.registry = registry;
        this.reader = new ViewReader(consumers, avro.deserializer());
        this.tokens = new TokenFollower(consumers, avro);
        this.metrics = new Metrics(reader, Clock.systemUTC());
        List<HealthCheck> all = new ArrayList<>(checks);
        registry.ifPresent(all::add);
        all.add(new TokensCheck(tokens));
        this.server = new ViewServer(
                config.with(tokens),
                reader,
                new HistoryReader(consumers, judge(avro, partitions)),
                new ReportReader(consumers, judge(avro, partitions)),
                all,
                metrics);
    }

    /** Each for one thread. */
    private static RecordJudge judge(AvroSerdes avro, int partitions) {
        return new RecordJudge(avro, new EventRules(ReferenceData.load()), partitions);
    }

    /**
     * A service that does nothing yet.
     *
     * @param partitions of every event topic
     * @param checks of what else the process does, the registry too
     */
    static ViewService of(
            Servers at, AvroSerdes avro, int partitions, List<HealthCheck> checks, ViewServerConfig config) {
        return new ViewService(at, avro, partitions, checks, Optional.empty(), config);
    }

    /**
     * Shows the views of a province that others work on, and returns when the server listens.
     *
     * @param partitions of every event topic
     * @throws StartException when it cannot listen
     */
    public static ViewService start(Servers at, int partitions, ViewServerConfig config) {
        AvroSerdes avro = at.avro();
        RegistryCheck registry = new RegistryCheck(avro.client(), at.registryUrl(), Clock.systemUTC());
        ViewService service = new ViewService(at, avro, partitions, List.of(), Optional.of(registry), config);
        try {
            service.listen();
        } catch (StartException e) {
            service.close();
            throw e;
        }
        service.read();
        registry.start();
        return service;
    }

    /**
     * Answers, though there may be nothing to show yet.
     *
     * @throws StartException when it cannot listen
     */
    void listen() {
        try {
            server.start();
        } catch (RuntimeException e) {
            throw new StartException("the view server cannot start: " + e.getMessage(), e);
        }
    }

    /** Begins to read what is shown. */
    void read() {
        tokens.start();
        reader.start();
    }

    Metrics metrics() {
        return metrics;
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        registry.ifPresent(RegistryCheck::close);
        tokens.close();
        reader.close();
        metrics.close();
    }
}
