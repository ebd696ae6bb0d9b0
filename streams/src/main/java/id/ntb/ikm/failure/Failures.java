package id.ntb.ikm.failure;

import id.ntb.ikm.judge.Causes;
import id.ntb.ikm.state.OtherRulesException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.kafka.common.errors.CorruptRecordException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.TopologyException;

/**
 * Decides whether processing goes on after a thread has ended. It ends only where going on would write what is wrong, or
 * would fail again and again; and then it says what to do.
 */
public final class Failures {

    /** A first failure makes the tasks careful, a second may come from a write that no record explains. */
    private static final int TRIES = 3;

    /** Longer than three times the time in which a thread's tasks find another thread. */
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final Faults faults;
    private final InstantSource clock;
    private final Deque<Long> unexplained = new ArrayDeque<>();

    public Failures(Faults faults, InstantSource clock) {
        this.faults = faults;
        this.clock = clock;
    }

    /** Why processing must end, with what to do; empty where another thread can go on. */
    public synchronized Optional<String> end(Throwable thrown) {
        boolean known = faults.explain(thrown);
        Optional<String> hopeless =
                Causes.of(thrown).map(this::hopeless).flatMap(Optional::stream).findFirst();
        if (hopeless.isPresent() || known || Outage.isBehind(thrown)) {
            return hopeless;
        }
        return again() ? Optional.empty() : Optional.of(repeated(thrown));
    }

    private Optional<String> hopeless(Throwable cause) {
        if (cause instanceof OtherRulesException) {
            return Optional.of(cause.getMessage());
        }
        if (cause instanceof Error) {
            return Optional.of(cause + ": the process cannot be relied on any more; give it more memory if that is it"
                    + " (IKM_JAVA_OPTIONS=-Xmx4g), and start it again");
        }
        if (cause instanceof CorruptRecordException || isOfADamagedRecord(cause)) {
            return Optional.of(
                    "a record in Kafka is damaged (" + cause.getMessage()
                            + "): nothing behind it can be read; restore that partition from a replica or a backup, then start again");
        }
        if (isOfTheTopics(cause)) {
            return Optional.of(
                    "Kafka's topics do not fit the processing; compare them with: ikm topics check. Do not reset"
                            + " or delete internal topics or state: they hold what has been merged");
        }
        return Optional.empty();
    }

    /** The consumer says so in words only, whether the broker's checksum fails or its own. */
    private static boolean isOfADamagedRecord(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return message.contains("corrupt message") || message.contains("Record is corrupt");
    }

    /** Streams' own advice in these cases is a tool that deletes the state. */
    private static boolean isOfTheTopics(Throwable cause) {
        return cause instanceof MissingSourceTopicException
                || cause instanceof TopologyException
                || String.valueOf(cause.getMessage()).contains("StreamsResetter");
    }

    private boolean again() {
        long now = clock.millis();
        unexplained.addLast(now);
        while (now - unexplained.getFirst() > WITHIN.toMillis()) {
            unexplained.removeFirst();
        }
        return unexplained.size() < TRIES;
    }

    private String repeated(Throwable thrown) {
        String what = faults.unwritable()
                .map(record -> "Kafka does not take " + record
                        + "; raise that topic's max.message.bytes if it is below ours" + " (ikm topics check)")
                .orElseGet(() -> String.valueOf(thrown));
        return what + ". It came " + TRIES + " times within " + WITHIN.toMinutes()
                + " minutes and no record explains it: nothing wrong has been written; keep the log (IKM_LOG_LEVEL=error),"
                + " report it, and start again with a release that mends it";
    }
}
