package id.ntb.ikm.generation;

import id.ntb.ikm.act.Control;
import id.ntb.ikm.act.ControlLog;
import id.ntb.ikm.control.Generation;
import id.ntb.ikm.generation.GenerationState.Progress;
import id.ntb.ikm.generation.GenerationState.State;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.view.ViewVersion;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** Looks how the generations stand: from what they publish, and from who works on them. */
public final class GenerationStates {

    /** Steady traffic leaves a few hundred between two versions. */
    private static final long READY_LAG = 1_000;

    /** Longer than any pause between two versions while there is something to read. */
    private static final Duration STANDSTILL = Duration.ofSeconds(60);

    /** For the rate: some seconds of versions in a catch-up, one second under steady traffic. */
    private static final int VERSIONS = 10;

    private final ControlLog control;
    private final VersionLog versions;
    private final Members members;
    private final LogConsumers consumers;
    private final Set<String> events;
    private final InstantSource clock;

    /**
     * Looks on one cluster.
     *
     * @param admin stays the caller's
     * @param events names of the event topics
     */
    public GenerationStates(
            Admin admin, LogConsumers consumers, AvroSerdes avro, Set<String> events, InstantSource clock) {
        this.control = new ControlLog(consumers, avro);
        this.versions = new VersionLog(consumers, avro);
        this.members = new Members(admin);
        this.consumers = consumers;
        this.events = events;
        this.clock = clock;
    }

    /** All generations on record, by name, and the live one. */
    public List<GenerationState> all() throws InterruptedException, ExecutionException {
        Control now = control.read();
        Set<String> names = new TreeSet<>(now.generations().keySet());
        now.liveName().ifPresent(names::add);
        InputEnds ends = InputEnds.now(consumers, events);
        List<GenerationState> states = new ArrayList<>();
        for (String name : names) {
            states.add(state(name, now, ends));
        }
        return states;
    }

    /**
     * One of them.
     *
     * @throws GenerationException when it is not on record
     */
    public GenerationState of(String name) throws InterruptedException, ExecutionException {
        Control now = control.read();
        if (!now.generations().containsKey(name) && !now.liveName().equals(Optional.of(name))) {
            throw ActRefusals.noSuchGeneration(name);
        }
        return state(name, now, InputEnds.now(consumers, events));
    }

    private GenerationState state(String name, Control now, InputEnds ends)
            throws InterruptedException, ExecutionException {
        List<ViewVersion> last = versions.last(name, VERSIONS);
        Optional<ViewVersion> latest = last.isEmpty() ? Optional.empty() : Optional.of(last.get(last.size() - 1));
        SortedMap<String, Progress> topics = ends.byTopic(latest);
        long lag = topics.values().stream()
                .mapToLong(topic -> topic.total() - topic.read())
                .sum();
        List<String> workers = members.of(name);
        Optional<Generation> record = now.generation(name);
        boolean live = now.liveName().equals(Optional.of(name));
        Judgement judged = judge(record, live, latest, lag, workers);
        return new GenerationState(
                name,
                live,
                judged.state(),
                judged.why(),
                latest,
                topics,
                rate(last, ends),
                lag == 0 ? Optional.empty() : new OldestUnread(consumers, clock).age(ends, latest),
                workers,
                record.map(Generation::getVerified));
    }

    private record Judgement(State state, String why) {}

    private Judgement judge(
            Optional<Generation> record, boolean live, Optional<ViewVersion> latest, long lag, List<String> workers) {
        boolean wasReady = live
                || record.filter(known -> known.getHasBeenLive() || known.getVerified() != null)
                        .isPresent();
        if (record.filter(Generation::getGoes).isPresent()) {
            return new Judgement(State.GOING, "is being taken away; run the same command again if it was interrupted");
        }
        if (workers.isEmpty()) {
            return new Judgement(State.FAILING, "nobody works on it: " + (live ? "ikm up" : "ikm replay start"));
        }
        if (lag > 0 && latest.filter(this::isOld).isPresent()) {
            return new Judgement(
                    State.FAILING,
                    "no new version since " + latest.get().getPublishedAt()
                            + " though events wait: look at the log of its process");
        }
        if (latest.isPresent() && lag <= READY_LAG) {
            return new Judgement(State.READY, "");
        }
        return new Judgement(wasReady ? State.LAGGING : State.BUILDING, "");
    }

    private boolean isOld(ViewVersion version) {
        return version.getPublishedAt().plus(STANDSTILL).isBefore(clock.instant());
    }

    private static double rate(List<ViewVersion> last, InputEnds ends) {
        if (last.size() < 2) {
            return 0;
        }
        ViewVersion first = last.get(0);
        ViewVersion latest = last.get(last.size() - 1);
        long millis = Duration.between(first.getPublishedAt(), latest.getPublishedAt())
                .toMillis();
        return millis <= 0 ? 0 : (ends.read(latest) - ends.read(first)) * 1000.0 / millis;
    }
}
