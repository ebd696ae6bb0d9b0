package id.ntb.ikm.province;

import id.ntb.ikm.act.Control;
import id.ntb.ikm.act.ControlLog;
import id.ntb.ikm.act.ControlWatch;
import id.ntb.ikm.act.ControlWriter;
import id.ntb.ikm.burial.SharedBurials;
import id.ntb.ikm.compare.Stops;
import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.generation.GenerationException;
import id.ntb.ikm.generation.Generations;
import id.ntb.ikm.generation.Members;
import id.ntb.ikm.generation.Plan;
import id.ntb.ikm.generation.VersionLog;
import id.ntb.ikm.layout.TopicSetup;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.topology.Pipeline;
import id.ntb.ikm.topology.PipelineConfig;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;

/** Builds the next generation beside the live one, in a process of its own. */
public final class ReplayService implements AutoCloseable {

    private final GenerationRun run;
    private final ControlWatch watch;

    private ReplayService(GenerationRun run, ControlWatch watch) {
        this.run = run;
        this.watch = watch;
    }

    /**
     * Begins the next generation, or goes on with the one that was begun, and returns when it is being built.
     *
     * @param at names the first generation of an installation
     * @param why in words, for the record
     * @throws StartException when the servers cannot be reached or refuse
     */
    public static ReplayService start(
            PipelineConfig at, Map<String, Object> connection, String why, CrashPoints crash, Consumer<String> told)
            throws InterruptedException {
        AvroSerdes avro =
                new AvroSerdes(AvroSerdes.client(at.registryUrl(), at.client().registry()), at.registryUrl());
        try (Admin admin = Admin.create(connection)) {
            crash.at("start.planned");
            Map<String, Integer> schemaIds = new SchemaSetup(avro.client()).apply();
            Generations generations =
                    new Generations(connection, avro, at.topology().rules().fingerprint());
            Plan plan = generations.buildNext(
                    at.topology().generation(), admin.listTopics().names().get(), why);
            crash.at("start.begun");
            new TopicSetup(admin, at.topology().partitions()).applyViews(plan.generation());
            crash.at("start.topics");
            meetTheStopped(admin, connection, avro, plan);
            Control now = new ControlLog(LogConsumers.of(connection), avro).read();
            SharedBurials burials = SharedBurials.of(plan.generation(), connection, now, true);
            Pipeline pipeline = new Pipeline(at.of(plan.generation()), avro, schemaIds, burials);
            return running(new GenerationRun(plan.generation(), pipeline, burials, told), connection, avro, crash);
        } catch (IOException | RestClientException e) {
            throw new StartException("the schema registry cannot be used: " + e.getMessage(), e);
        } catch (ExecutionException e) {
            throw new StartException(
                    "the topics cannot be set up: " + e.getCause().getMessage(), e);
        } catch (GenerationException e) {
            throw new StartException(e.getMessage(), e);
        }
    }

    /** Where nobody works on the live generation it comes no further: the next one passes there, so that both can be compared. */
    private static void meetTheStopped(Admin admin, Map<String, Object> connection, AvroSerdes avro, Plan plan)
            throws InterruptedException, ExecutionException {
        String live = plan.live().orElse("");
        LogConsumers consumers = LogConsumers.of(connection);
        VersionLog versions = new VersionLog(consumers, avro);
        boolean fresh = versions.latest(plan.generation()).isEmpty();
        if (fresh && new Members(admin).of(live).isEmpty()) {
            Stops stops = new Stops(new ControlWriter(connection, new ControlLog(consumers, avro), avro));
            versions.latest(live).ifPresent(last -> stops.at(plan.generation(), last));
        }
    }

    private static ReplayService running(
            GenerationRun run, Map<String, Object> connection, AvroSerdes avro, CrashPoints crash) {
        LogConsumers consumers = LogConsumers.of(connection);
        Control now = new ControlLog(consumers, avro).read();
        run.follow(now);
        ControlWatch watch = new ControlWatch(consumers, avro, run::follow);
        run.pipeline().start();
        watch.start();
        crash.at("start.running");
        return new ReplayService(run, watch);
    }

    /** Name of the generation that is being built. */
    public String generation() {
        return run.name();
    }

    /** Whether the generation was taken away, so that this service has nothing to do. */
    public boolean isGone() {
        return run.isGone();
    }

    /** Why events are not being merged right now; empty where they are. */
    public String problem() {
        return run.pipeline().standstill().orElse("");
    }

    @Override
    public void close() {
        watch.close();
        run.close();
    }
}
