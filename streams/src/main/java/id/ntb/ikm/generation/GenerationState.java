package id.ntb.ikm.generation;

import id.ntb.ikm.control.Verification;
import id.ntb.ikm.view.ViewVersion;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How a generation stands.
 *
 * @param live whether readers follow it
 * @param state in one word
 * @param why in words, what an operator should know about that; may be empty
 * @param version the latest that it has published; empty before the first
 * @param topics how far each event topic has been read
 * @param eventsPerSecond that it has lately read, 0 where that is not known
 * @param behind age of the oldest event that it has not read; empty where it has read all
 * @param members who works on it, one for each thread
 * @param verified what the last comparison found; empty where there was none
 */
public record GenerationState(
        String name,
        boolean live,
        State state,
        String why,
        Optional<ViewVersion> version,
        SortedMap<String, Progress> topics,
        double eventsPerSecond,
        Optional<Duration> behind,
        List<String> members,
        Optional<Verification> verified) {

    /** A generation's state. */
    public enum State {
        /** Reads history, and has not come to its end yet. */
        BUILDING,
        /** Contains what stands in the topics. */
        READY,
        /** Was ready, and has fallen behind. */
        LAGGING,
        /** Does not go on by itself. */
        FAILING,
        /** Is being taken away. */
        GOING
    }

    /**
     * How far a topic has been read, all partitions together.
     *
     * @param read events, offsets without an event counted as well
     * @param total that stand there
     */
    public record Progress(long read, long total) {

        Progress plus(Progress more) {
            return new Progress(read + more.read, total + more.total);
        }
    }

    /** Over all topics. */
    public Progress progress() {
        return topics.values().stream().reduce(new Progress(0, 0), Progress::plus);
    }

    /** Events that it has not read. */
    public long lag() {
        return progress().total() - progress().read();
    }

    /** Until it has read all, if it goes on as it lately did; empty where that cannot be said. */
    public Optional<Duration> timeLeft() {
        return eventsPerSecond < 1 || lag() == 0
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Math.round(lag() / eventsPerSecond)));
    }
}
