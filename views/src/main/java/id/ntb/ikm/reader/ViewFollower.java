package id.ntb.ikm.reader;

import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.view.IkmProfile;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * Reads the view topics of one generation from their beginnings and stays at their ends. For one thread, except {@link #wakeup()} and
 * the map of profiles.
 */
final class ViewFollower implements AutoCloseable {

    /** How long to wait for a broker's answer before saying that it is not reachable. */
    static final Duration ANSWER = Duration.ofSeconds(5);

    /** After so long at most whoever follows the pointer looks where it leads. */
    private static final Duration POLL = Duration.ofMillis(250);

    /** So often is a version that does not become complete looked at before its rows are given up; a start does not wait. */
    private static final int PATIENCE = 40;

    /** What is read up to: the ends at the start, then the ends when these were reached, then whatever comes. */
    private enum Phase {
        FIRST_ROUND,
        SECOND_ROUND,
        FOLLOWING
    }

    private final LogConsumers consumers;
    private final String generation;
    private final Consumer<byte[], byte[]> consumer;
    private final RecordDecoder decoder;
    private final VersionAssembler assembler = new VersionAssembler();
    private final SortedMap<String, IkmProfile> profiles = new ConcurrentSkipListMap<>();
    /** Polled but not handed over yet; they stay here while the registry is down, so that none is skipped. */
    private final Deque<ConsumerRecord<byte[], byte[]>> held = new ArrayDeque<>();

    private Phase phase = Phase.FIRST_ROUND;
    private LogEnds ends;
    private boolean repeated;
    private int blockedSteps = PATIENCE;

    ViewFollower(LogConsumers consumers, RecordDecoder decoder, String generation) {
        this.consumers = consumers;
        this.generation = generation;
        this.consumer = consumers.open(IsolationLevel.READ_COMMITTED);
        this.decoder = decoder;
    }

    /**
     * Reads on a little.
     *
     * @return what holds the reading up, after which the caller should wait a moment; empty when all is well
     */
    Optional<String> step() {
        try {
            if (consumer.assignment().isEmpty()) {
                return assign();
            }
            fetch();
            handOver();
            catchUp();
            return Optional.empty();
        } catch (TimeoutException e) {
            return Optional.of("the broker is not reachable");
        } catch (UnreadableRecordException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** The generation of the views that is read. */
    String generation() {
        return generation;
    }

    /** The newest complete version, if there is one that was not returned before. */
    Optional<ViewSnapshot> assemble() {
        boolean counting = phase == Phase.FOLLOWING || (phase == Phase.FIRST_ROUND && repeated);
        return counting ? assembler.assemble() : Optional.empty();
    }

    /** What is still to come before there can be a snapshot. */
    String awaited() {
        return phase == Phase.FOLLOWING || repeated
                ? assembler
                        .missing()
                        .map(missing -> "the views are not complete yet; " + missing)
                        .orElse("no version of the views has been published yet")
                : "the views are being read from the beginning";
    }

    /** What the next version waits for; empty where nothing is known of one. */
    Optional<String> missing() {
        return phase == Phase.FOLLOWING || repeated
                ? assembler.missing()
                : Optional.of("they are being read again from the beginning");
    }

    /** The profiles by ikmId, updated as they come. */
    SortedMap<String, IkmProfile> profiles() {
        return profiles;
    }

    /** Ends a wait in {@link #step()} with an exception; the only method that another thread may call. */
    void wakeup() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private Optional<String> assign() {
        ViewPartitions partitions = new ViewPartitions(consumer, generation);
        if (partitions.problem().isEmpty()) {
            ends = LogEnds.ask(consumers, partitions.found());
            consumer.assign(partitions.found());
            consumer.seekToBeginning(partitions.found());
        }
        return partitions.problem();
    }

    private void fetch() {
        if (held.isEmpty() && !roundIsOver()) {
            poll();
        }
    }

    private void poll() {
        consumer.poll(POLL).forEach(held::add);
        if (held.isEmpty()) {
            consumer.endOffsets(probe(), ANSWER); // silence looks like an outage, so ask for something
        }
    }

    /** Nothing need come any more before a round ends; waiting for it would keep readers from what is there. */
    private boolean roundIsOver() {
        return phase != Phase.FOLLOWING && ends.reachedBy(consumer);
    }

    private Set<TopicPartition> probe() {
        return Set.of(new TopicPartition(Topics.view(generation, Topics.VIEW_VERSION), 0));
    }

    private void handOver() throws UnreadableRecordException {
        while (!held.isEmpty()) {
            take(decoder.decode(held.peek()));
            held.remove();
        }
    }

    private void take(ViewRecord decoded) {
        if (decoded instanceof ViewRecord.Version version) {
            assembler.version(version.version());
        } else if (decoded instanceof ViewRecord.Profile profile) {
            profiles.compute(profile.ikmId(), (id, old) -> CompactProfiles.compact(profile.profile()));
        } else if (decoded instanceof ViewRecord.Removal removal) {
            assembler.removal(removal.key(), removal.version());
        } else if (decoded instanceof ViewRecord.Row row) {
            assembler.row(row.key(), row.row());
        }
    }

    /** Why two rounds are needed is said in RATIONALE.md. */
    private void catchUp() {
        if (phase == Phase.FOLLOWING) {
            startOverWhereCountingDoesNotGetOn();
        } else if (roundIsOver()) {
            endRound();
        }
    }

    private void startOverWhereCountingDoesNotGetOn() {
        blockedSteps = assembler.blocked() ? blockedSteps + 1 : 0;
        if (blockedSteps >= PATIENCE) {
            ends = LogEnds.ask(consumers, consumer.assignment());
            repeated = true;
            phase = Phase.FIRST_ROUND;
        }
    }

    private void endRound() {
        if (phase == Phase.FIRST_ROUND && !(repeated && !assembler.blocked())) {
            ends = LogEnds.ask(consumers, consumer.assignment());
            assembler.settle();
            phase = Phase.SECOND_ROUND;
            return;
        }
        if (phase == Phase.SECOND_ROUND && repeated) {
            assembler.concede();
        }
        phase = Phase.FOLLOWING;
        blockedSteps = repeated ? 0 : PATIENCE;
    }
}
