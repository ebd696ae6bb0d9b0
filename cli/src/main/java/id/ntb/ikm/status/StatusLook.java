package id.ntb.ikm.status;

import id.ntb.ikm.generation.GenerationState;
import id.ntb.ikm.generation.GenerationStates;
import id.ntb.ikm.layout.TopicSetup;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.view.ViewVersion;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;

/** Looks how the province's side stands. Asks the brokers, and the registry for schemas; no process of ours need run. */
public final class StatusLook {

    private final InstantSource clock;
    private final Collection<String> offices;
    private final GenerationStates generations;
    private final TopicSetup topics;
    private final BrokerLook brokers;
    private final OfficeLook officeLook;
    private final LetterLook letters;

    /**
     * Prepares; asks nothing yet.
     *
     * @param admin stays the caller's
     * @param offices codes of those that are known
     * @param partitions of every event topic
     */
    public StatusLook(
            Admin admin,
            LogConsumers consumers,
            AvroSerdes avro,
            Collection<String> offices,
            int partitions,
            InstantSource clock) {
        this.clock = clock;
        this.offices = offices;
        this.generations = new GenerationStates(admin, consumers, avro, EventTopic.namesOf(offices), clock);
        this.topics = new TopicSetup(admin, partitions);
        this.brokers = new BrokerLook(admin);
        this.officeLook = new OfficeLook(admin, consumers, avro, offices);
        this.letters = new LetterLook(consumers, avro, clock);
    }

    /** What there is now; what cannot be had says why. */
    public ProvinceStatus take() throws InterruptedException {
        Part<List<GenerationState>> states = Part.of(generations::all);
        return new ProvinceStatus(
                clock.instant(),
                states,
                Part.of(() -> brokers.changelogs(names(states))),
                Part.of(() -> officeLook.take(liveVersion(states))),
                Part.of(letters::take),
                Part.of(brokers::disk),
                Part.of(() -> topics.differences(offices)),
                Part.of(() -> topics.foreign(offices)));
    }

    private static List<String> names(Part<List<GenerationState>> states) {
        return states.found().stream()
                .flatMap(List::stream)
                .map(GenerationState::name)
                .toList();
    }

    private static Optional<ViewVersion> liveVersion(Part<List<GenerationState>> states) {
        return states.found().stream()
                .flatMap(List::stream)
                .filter(GenerationState::live)
                .findFirst()
                .flatMap(GenerationState::version);
    }
}
