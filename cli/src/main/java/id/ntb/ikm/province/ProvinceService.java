package id.ntb.ikm.province;

import id.ntb.ikm.act.ControlWatch;
import id.ntb.ikm.burial.SharedBurials;
import id.ntb.ikm.generation.Build;
import id.ntb.ikm.generation.Plan;
import id.ntb.ikm.history.EventHistories;
import id.ntb.ikm.history.HistoryReader;
import id.ntb.ikm.history.ReportLogs;
import id.ntb.ikm.history.ReportReader;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.memory.MemoryNeed;
import id.ntb.ikm.metrics.Metrics;
import id.ntb.ikm.reader.ViewReader;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.server.HealthCheck;
import id.ntb.ikm.server.ViewServer;
import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.topology.Pipeline;
import id.ntb.ikm.topology.PipelineConfig;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** The province's side in one: schemas and topics, the topology, and the server that shows the views. */
public final class ProvinceService implements AutoCloseable {

    private final List<GenerationRun> runs;
    private final ControlWatch watch;
    private final Optional<Build> build;
    private final ForeignTopics foreign;
    private final ViewReader reader;
    private final ViewServer server;
    private final Metrics metrics;
    private final KafkaStreamsMetrics streamsMetrics;

    private ProvinceService(
            List<GenerationRun> runs,
            ControlWatch watch,
            Optional<Build> build,
            ForeignTopics foreign,
            ViewReader reader,
            EventHistories histories,
            ReportLogs reports,
            List<HealthCheck> checks,
            ViewServerConfig config) {
        this.runs = runs;
        this.watch = watch;
        this.build = build;
        this.foreign = foreign;
        this.reader = reader;
        this.metrics = new Metrics(reader, Clock.systemUTC());
        Pipeline shown = runs.get(0).pipeline();
        this.streamsMetrics = shown.metrics();
        this.server = new ViewServer(config, reader, histories, reports, checks, metrics);
        metrics.add(streamsMetrics);
        metrics.add(shown.faultMetrics());
        metrics.add(foreign.metrics());
    }

    /**
     * Starts everything, and returns when the server listens; the views follow as soon as there is a version of them.
     *
     * @param progress told what is being done, a line each
     * @throws StartException when the broker or the registry cannot be reached or refuses, the port is taken, or the live
     *     generation of the views was made by other rules
     * @throws id.ntb.ikm.layout.WrongTopicException when a topic has the wrong number of partitions
     */
    public static ProvinceService start(ServiceConfig config, Consumer<String> progress) {
        PipelineConfig at = config.pipeline();
        AvroSerdes avro =
                new AvroSerdes(AvroSerdes.client(at.registryUrl(), at.client().registry()), at.registryUrl());
        progress.accept("registering the schemas at " + at.registryUrl());
        Map<String, Integer> schemaIds = registerSchemas(avro);
        progress.accept("setting up the topics at " + at.bootstrapServers());
        GenerationSetup generations = new GenerationSetup(config, connection(at), avro);
        List<Plan> plans = generations.plans(progress);
        progress.accept(MemoryNeed.of(generations.events() * plans.size()).text());
        List<GenerationRun> runs = new ArrayList<>();
        for (Plan plan : plans) {
            progress.accept("starting the topology " + plan.generation());
            SharedBurials burials = generations.burials(plan);
            Pipeline pipeline = new Pipeline(at.of(plan.generation()), avro, schemaIds, burials);
            runs.add(new GenerationRun(plan.generation(), pipeline, burials, progress));
        }
        progress.accept("starting the view server");
        return start(config, avro, runs, generations.build(plans.get(0), progress));
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

    private static Map<String, Object> connection(PipelineConfig config) {
        Map<String, Object> connection = new HashMap<>(config.client().kafka());
        connection.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, config.bootstrapServers());
        return connection;
    }

    private static ProvinceService start(
            ServiceConfig config, AvroSerdes avro, List<GenerationRun> runs, Optional<Build> build) {
        PipelineConfig at = config.pipeline();
        LogConsumers consumers = LogConsumers.of(connection(at));
        ViewReader reader = new ViewReader(consumers, avro.deserializer());
        int partitions = at.topology().partitions();
        EventHistories histories = new HistoryReader(consumers, judge(avro, partitions));
        ReportLogs reports = new ReportReader(consumers, judge(avro, partitions));
        List<HealthCheck> checks = new ArrayList<>();
        checks.add(new RegistryCheck(avro.client(), at.registryUrl(), Clock.systemUTC()));
        checks.add(new PipelineCheck(runs.get(0)));
        ForeignTopics foreign = new ForeignTopics(Admin.create(connection(at)), partitions, config.offices());
        checks.add(foreign);
        build.map(BuildCheck::new).ifPresent(checks::add);
        ControlWatch watch = new ControlWatch(consumers, avro, now -> runs.forEach(run -> run.follow(now)));
        ProvinceService service =
                new ProvinceService(runs, watch, build, foreign, reader, histories, reports, checks, config.server());
        try {
            service.server.start();
        } catch (RuntimeException e) {
            service.close();
            throw new StartException("the view server cannot start: " + e.getMessage(), e);
        }
        runs.forEach(run -> run.pipeline().start());
        watch.start();
        reader.start();
        build.ifPresent(Build::start);
        service.foreign.start();
        return service;
    }

    /** Each for one thread. */
    private static RecordJudge judge(AvroSerdes avro, int partitions) {
        return new RecordJudge(avro, new EventRules(ReferenceData.load()), partitions);
    }

    /** The port that the view server listens on. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        build.ifPresent(Build::close);
        foreign.close();
        reader.close();
        streamsMetrics.close();
        metrics.close();
        watch.close();
        runs.forEach(GenerationRun::close);
    }
}
