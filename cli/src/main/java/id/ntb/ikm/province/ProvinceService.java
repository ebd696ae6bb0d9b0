package id.ntb.ikm.province;

import id.ntb.ikm.act.ControlWatch;
import id.ntb.ikm.burial.SharedBurials;
import id.ntb.ikm.generation.Build;
import id.ntb.ikm.generation.Plan;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.memory.MemoryNeed;
import id.ntb.ikm.metrics.Metrics;
import id.ntb.ikm.option.Servers;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.server.HealthCheck;
import id.ntb.ikm.topology.Pipeline;
import id.ntb.ikm.topology.PipelineConfig;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The province's side in one: schemas and topics, the topology, and the server that shows the views. */
public final class ProvinceService implements AutoCloseable {

    private final List<GenerationRun> runs;
    private final ControlWatch watch;
    private final Optional<Build> build;
    private final BackgroundLooks looks;
    private final ViewService views;
    private final KafkaStreamsMetrics streamsMetrics;

    private ProvinceService(
            List<GenerationRun> runs,
            ControlWatch watch,
            Optional<Build> build,
            BackgroundLooks looks,
            ViewService views) {
        this.runs = runs;
        this.watch = watch;
        this.build = build;
        this.looks = looks;
        this.views = views;
        Pipeline shown = runs.get(0).pipeline();
        this.streamsMetrics = shown.metrics();
        Metrics metrics = views.metrics();
        metrics.add(streamsMetrics);
        metrics.add(shown.faultMetrics());
        runs.forEach(run -> metrics.add(run.pipeline().ownMetrics()));
        looks.metrics().forEach(metrics::add);
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
        AvroSerdes avro = servers(at).avro();
        progress.accept("registering the schemas at " + at.registryUrl());
        Map<String, Integer> schemaIds = registerSchemas(avro);
        progress.accept("setting up the topics at " + at.bootstrapServers());
        GenerationSetup generations = new GenerationSetup(config, servers(at).connection(), avro);
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

    private static Servers servers(PipelineConfig at) {
        return new Servers(at.bootstrapServers(), at.registryUrl(), at.client());
    }

    private static ProvinceService start(
            ServiceConfig config, AvroSerdes avro, List<GenerationRun> runs, Optional<Build> build) {
        PipelineConfig at = config.pipeline();
        Servers servers = servers(at);
        List<HealthCheck> checks = new ArrayList<>();
        BackgroundLooks looks = BackgroundLooks.on(at, servers.connection(), avro, config.offices());
        checks.add(looks.registry());
        checks.add(new PipelineCheck(runs.get(0)));
        checks.add(looks.foreign());
        build.map(BuildCheck::new).ifPresent(checks::add);
        LogConsumers consumers = LogConsumers.of(servers.connection());
        ControlWatch watch = new ControlWatch(consumers, avro, now -> runs.forEach(run -> run.follow(now)));
        ViewService views = ViewService.of(servers, avro, at.topology().partitions(), checks, config.server());
        ProvinceService service = new ProvinceService(runs, watch, build, looks, views);
        try {
            views.listen();
        } catch (StartException e) {
            service.close();
            throw e;
        }
        runs.forEach(run -> run.pipeline().start());
        watch.start();
        views.read();
        build.ifPresent(Build::start);
        service.looks.start();
        return service;
    }

    /** The port that the view server listens on. */
    public int port() {
        return views.port();
    }

    @Override
    public void close() {
        streamsMetrics.close();
        views.close();
        build.ifPresent(Build::close);
        looks.close();
        watch.close();
        runs.forEach(GenerationRun::close);
    }
}
