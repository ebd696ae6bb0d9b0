package id.ntb.ikm.burial;

import id.ntb.ikm.act.Control;
import id.ntb.ikm.control.Generation;
import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.topology.Burials;
import id.ntb.ikm.topology.Buried;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one generation asks before it buries a record that others read as well. Each looks at what those who are past the record have
 * buried; and the younger waits for the older, so that not both are the first. Safe for the threads of all tasks.
 *
 * <p>Nothing is lost by it: who cannot find out buries, and a letter that stands there twice is one by its origin.
 */
public final class SharedBurials implements Burials, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SharedBurials.class);

    /** Longer than the last transaction of a generation that was taken away. */
    private static final Duration AFTERWARDS = Duration.ofMinutes(1);

    private final String own;
    private final Admin admin;
    private final Buried before;
    private final LetterTail since;
    private final OtherPositions positions;
    private final InstantSource clock = InstantSource.system();
    private volatile Others others = Others.NONE;

    /** When there were others for the last time: what they buried at the end may not have been looked at. */
    private volatile Instant lastBeside = Instant.MIN;

    /** Generations that others work on, or may work on again; also those that are being taken away. */
    private record Others(List<String> older, List<String> younger) {

        private static final Others NONE = new Others(List.of(), List.of());

        private boolean areNone() {
            return older.isEmpty() && younger.isEmpty();
        }
    }

    private SharedBurials(String own, Map<String, Object> connection, Control now, boolean builds) {
        LogConsumers consumers = LogConsumers.of(connection);
        this.own = own;
        this.admin = Admin.create(connection);
        this.since = new LetterTail(own, consumers);
        this.positions = new OtherPositions(admin, clock);
        follow(now);
        this.before = builds || !others.areNone() ? Buried.read(consumers) : Buried.none();
    }

    /**
     * For the generation of that name.
     *
     * @param connection {@code bootstrap.servers} and what the client needs to log in, by Kafka's names
     * @param builds whether it reads history from its beginning
     * @throws KafkaException when the broker cannot be reached or refuses
     */
    public static SharedBurials of(String generation, Map<String, Object> connection, Control now, boolean builds) {
        return new SharedBurials(generation, connection, now, builds);
    }

    /** Takes note of which generations there are. */
    public void follow(Control control) {
        if (!others.areNone()) {
            lastBeside = clock.instant();
        }
        others = control.generation(own)
                .map(mine -> new Others(
                        others(control, other -> other.getSince().isBefore(mine.getSince())),
                        others(control, other -> !other.getSince().isBefore(mine.getSince()))))
                .orElse(Others.NONE);
    }

    private List<String> others(Control control, Predicate<Generation> which) {
        return control.generations().values().stream()
                .filter(other -> !other.getGeneration().equals(own))
                .filter(which)
                .map(Generation::getGeneration)
                .toList();
    }

    @Override
    public boolean contains(ReceivedRecord received) {
        return before.contains(received) || isBuriedByOthers(received);
    }

    private synchronized boolean isBuriedByOthers(ReceivedRecord received) {
        try {
            if (anyIsPast(received) || clock.instant().isBefore(lastBeside.plus(AFTERWARDS))) {
                since.readOn();
            }
            return since.contains(received);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | KafkaException e) {
            LOG.warn("buried without a look at what other generations have buried, after: {}", e.getMessage());
        }
        return false;
    }

    private boolean anyIsPast(ReceivedRecord received) throws InterruptedException, ExecutionException {
        TopicPartition partition =
                new TopicPartition(received.topic().topic(), received.source().partition());
        long offset = received.source().offset();
        boolean past = false;
        for (String older : others.older()) {
            past |= positions.awaitPast(older, partition, offset);
        }
        for (String younger : others.younger()) {
            past |= positions.isPast(younger, partition, offset);
        }
        return past;
    }

    /** To be called when nothing is processed any more. */
    @Override
    public synchronized void close() {
        since.close();
        admin.close();
    }
}
