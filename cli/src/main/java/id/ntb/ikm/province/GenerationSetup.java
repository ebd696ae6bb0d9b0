package id.ntb.ikm.province;

import id.ntb.ikm.generation.Build;
import id.ntb.ikm.generation.GenerationException;
import id.ntb.ikm.generation.Generations;
import id.ntb.ikm.generation.InputEnds;
import id.ntb.ikm.generation.Plan;
import id.ntb.ikm.layout.TopicSetup;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import id.ntb.ikm.topology.Buried;
import id.ntb.ikm.topology.TopologySettings;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** Topics and generation of a start, before anything is processed. */
final class GenerationSetup {

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
     * Sets up the topics, and decides which generation to work on.
     *
     * @throws StartException when the topics cannot be set up, or the generation was made by other rules
     */
    Plan plan(Consumer<String> progress) {
        TopologySettings topology = config.pipeline().topology();
        try (Admin admin = Admin.create(connection)) {
            TopicSetup topics = new TopicSetup(admin, topology.partitions());
            new TopicStart(topics, config.offices(), progress).apply(config.mendsTopics());
            Plan plan = plan(topology.generation(), admin.listTopics().names().get());
            topics.applyViews(plan.generation());
            return plan;
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

    private Plan plan(String first, Set<String> topics) {
        return config.newGeneration() ? generations.buildNext(first, topics) : generations.continueLive(first, topics);
    }

    /** A generation that reads history again meets records which were buried long ago. */
    Buried buried(Plan plan) {
        return plan.builds() ? Buried.read(LogConsumers.of(connection)) : Buried.none();
    }

    /** What makes the generation live once it has caught up; nothing where it is live. */
    Optional<Build> build(Plan plan, Consumer<String> progress) {
        return plan.builds()
                ? Optional.of(new Build(
                        generations, plan, LogConsumers.of(connection), avro.deserializer(), eventTopics(), progress))
                : Optional.empty();
    }

    /** How many events stand in the topics. */
    long events() {
        return InputEnds.now(LogConsumers.of(connection), eventTopics()).total();
    }

    private Set<String> eventTopics() {
        return config.offices().stream()
                .flatMap(office -> Arrays.stream(EventType.values()).map(type -> new EventTopic(office, type).topic()))
                .collect(Collectors.toSet());
    }
}
