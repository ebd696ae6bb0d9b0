package id.ntb.ikm.province;

import id.ntb.ikm.act.Control;
import id.ntb.ikm.act.ControlLog;
import id.ntb.ikm.burial.SharedBurials;
import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.generation.Build;
import id.ntb.ikm.generation.GenerationException;
import id.ntb.ikm.generation.Generations;
import id.ntb.ikm.generation.InputEnds;
import id.ntb.ikm.generation.Plan;
import id.ntb.ikm.generation.Pointer;
import id.ntb.ikm.layout.TopicSetup;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topology.TopologySettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** Topics and generations of a start, before anything is processed. */
final class GenerationSetup {

    private static final String WHY = "ikm up --new-generation";
    private static final String WHY_BESIDE = "ikm up --replay";

    private final ServiceConfig config;
    private final Map<String, Object> connection;
    private final AvroSerdes avro;
    private final Generations generations;

    GenerationSetup(ServiceConfig config, Map<String, Object> connection, AvroSerdes avro) {
        this.config = config;
        this.connection = connection;
        this.avro = avro;
        this.generations = new Generations(
                connection, avro, config.pipeline().topology().rules().fingerprint());
    }

    /**
     * Sets up the topics, and decides which generations to work on.
     *
     * @return one or two, the one that readers follow first
     * @throws StartException when the topics cannot be set up, or the generation was made by other rules
     */
    List<Plan> plans(Consumer<String> progress) {
        TopologySettings topology = config.pipeline().topology();
        try (Admin admin = Admin.create(connection)) {
            TopicSetup topics = new TopicSetup(admin, topology.partitions());
            new TopicStart(topics, config.offices(), progress).apply(config.mendsTopics());
            List<Plan> plans =
                    plans(topology.generation(), admin.listTopics().names().get());
            for (Plan plan : plans) {
                topics.applyViews(plan.generation());
            }
            return plans;
        } catch (ExecutionException e) {
            throw new StartException(
                    "the topics cannot be set up: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("interrupted while setting up the topics", e);
        } catch (GenerationException e) {
            throw new StartException(e.getMessage(), e);
        } catch (KafkaException e) {
            throw new StartException("the live generation of the views cannot be found out: " + e.getMessage(), e);
        }
    }

    private List<Plan> plans(String first, Set<String> topics) {
        if (config.mode() == StartMode.REPLACE) {
            return List.of(generations.buildNext(first, topics, WHY));
        }
        List<Plan> plans = new ArrayList<>(List.of(generations.continueLive(first, topics)));
        if (config.mode() == StartMode.REPLAY_BESIDE) {
            Plan next = generations.buildNext(first, topics, WHY_BESIDE);
            if (next.builds()) {
                plans.add(next);
            }
        }
        return plans;
    }

    /** A generation that reads history again meets records which were buried long ago, and others read what it reads. */
    SharedBurials burials(Plan plan) {
        Control now = new ControlLog(LogConsumers.of(connection), avro).read();
        return SharedBurials.of(plan.generation(), connection, now, plan.builds());
    }

    /** What makes the generation live once it has caught up; nothing where an operator does. */
    Optional<Build> build(Plan plan, Consumer<String> progress) {
        return plan.builds() && config.mode() == StartMode.REPLACE
                ? Optional.of(new Build(
                        new Pointer(connection, avro, CrashPoints.NONE),
                        plan,
                        LogConsumers.of(connection),
                        avro.deserializer(),
                        eventTopics(),
                        progress))
                : Optional.empty();
    }

    /** How many events stand in the topics. */
    long events() {
        return InputEnds.now(LogConsumers.of(connection), eventTopics()).total();
    }

    private Set<String> eventTopics() {
        return EventTopic.namesOf(config.offices());
    }
}
