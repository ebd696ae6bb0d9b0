package id.ntb.ikm.service;

import id.ntb.ikm.history.EventHistories;
import id.ntb.ikm.history.HistoryReader;
import id.ntb.ikm.history.ReportLogs;
import id.ntb.ikm.history.ReportReader;
import id.ntb.ikm.metrics.Metrics;
import id.ntb.ikm.reader.ViewConsumers;
import id.ntb.ikm.reader.ViewReader;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.server.HealthCheck;
import id.ntb.ikm.server.ViewServer;
import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.topology.EventJudge;
import id.ntb.ikm.topology.Pipeline;
import id.ntb.ikm.topology.PipelineConfig;
import id.ntb.ikm.topology.TopicSetup;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** The province's side in one: schemas and topics, the topology, and the server that shows the views. */
public final class ProvinceService implements AutoCloseable {

    private final Pipeline pipeline;
    private final ViewReader reader;
    private final ViewServer server;
    private final Metrics metrics;
    private final KafkaStreamsMetrics streamsMetrics;

    private ProvinceService(
            Pipeline pipeline,
            ViewReader reader,
            EventHistories histories,
            ReportLogs reports,
            List<HealthCheck> checks,
            ViewServerConfig config) {
        this.pipeline = pipeline;
        this.reader = reader;
        this.metrics = new Metrics(reader, Clock.systemUTC());
        this.streamsMetrics = pipeline.metrics();
        this.server = new ViewServer(config, reader, histories, reports, checks, metrics);
        metrics.add(streamsMetrics);
        metrics.add(pipeline.faultMetrics());
    }

    /**
     * Starts everything, and returns when the server listens; the views follow as soon as there is a version of them.
     *
     * @param progress told what is being done, a line each
     * @throws StartException when the broker or the registry cannot be reached or refuses, or the port is taken
     * @throws id.ntb.ikm.topology.WrongTopicException when a topic has the wrong number of partitions
     */
    public static ProvinceService start(ServiceConfig config, Consumer<String> progress) {
        PipelineConfig at = config.pipeline();
        AvroSerdes avro = new AvroSerdes(AvroSerdes.client(at.registryUrl(), at.client()), at.registryUrl());
        progress.accept("registering the schemas at " + at.registryUrl());
        Map<String, Integer> schemaIds = registerSchemas(avro);
        progress.accept("setting up the topics at " + at.bootstrapServers());
        setUpTopics(config, progress);
        progress.accept("starting the topology " + at.topology().generation() + " and the view server");
        return start(config, avro, schemaIds);
    }

    private static Map<String, Integer> registerSchemas(AvroSerdes avro) {
        try {
            return new SchemaSetup(avro.client()).apply();
        } catch (IOException e) {
            throw new StartException("the schema registry cannot be reached: " + e.getMessage(), e);
        } catch (RestClientException e) {
            throw new StartException("the schema registry refuses the schemas: " + e.getMessage(), e);
        }
    }

    private static void setUpTopics(ServiceConfig config, Consumer<String> progress) {
        try (Admin admin = Admin.create(connection(config.pipeline()))) {
            new TopicStart(new TopicSetup(admin, config.pipeline().topology().partitions()), config.offices(), progress)
                    .apply(config.mendsTopics());
        } catch (ExecutionException e) {
            throw new StartException(
                    "the topics cannot be set up: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("interrupted while setting up the topics", e);
        }
    }

    private static Map<String, Object> connection(PipelineConfig config) {
        Map<String, Object> connection = new HashMap<>(config.client());
        connection.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, config.bootstrapServers());
        return connection;
    }

    private static ProvinceService start(ServiceConfig config, AvroSerdes avro, Map<String, Integer> schemaIds) {
        PipelineConfig at = config.pipeline();
        Pipeline pipeline = new Pipeline(at, avro, schemaIds);
        ViewConsumers consumers = ViewConsumers.of(connection(at));
        ViewReader reader = new ViewReader(consumers, avro.deserializer());
        int partitions = at.topology().partitions();
        EventHistories histories = new HistoryReader(consumers, new EventJudge(avro, partitions));
        ReportLogs reports = new ReportReader(consumers, new EventJudge(avro, partitions));
        List<HealthCheck> checks = List.of(
                new RegistryCheck(avro.client(), at.registryUrl(), Clock.systemUTC()), new PipelineCheck(pipeline));
        ProvinceService service = new ProvinceService(pipeline, reader, histories, reports, checks, config.server());
        try {
            service.server.start();
        } catch (RuntimeException e) {
            service.close();
            throw new StartException("the view server cannot start: " + e.getMessage(), e);
        }
        pipeline.start();
        reader.start();
        return service;
    }

    /** The port that the view server listens on. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        reader.close();
        streamsMetrics.close();
        metrics.close();
        pipeline.close();
    }
}
