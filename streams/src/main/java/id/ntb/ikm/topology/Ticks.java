package id.ntb.ikm.topology;

import java.time.Duration;
import java.util.function.LongConsumer;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessingContext;

/**
 * Calls a processor some time after it has asked for it, once. Streams halves the records it takes at a time whenever it
 * punctuates: at a fixed interval that is shorter than a commit every turn of its loop punctuates, and a task ends up merging one
 * record per commit.
 */
final class Ticks {

    private final ProcessingContext context;
    private final LongConsumer action;
    private Cancellable next;

    /** @param action takes the time in ms since the epoch */
    Ticks(ProcessingContext context, LongConsumer action) {
        this.context = context;
        this.action = action;
    }

    /**
     * Asks for a call at the next multiple of the interval, but not before half of it has passed: so all tasks of a thread are
     * called together and share a commit, and what asks after the commit has time for records.
     */
    void requestAtNext(Duration interval) {
        long every = interval.toMillis();
        long earliest = context.currentSystemTimeMs() + every / 2;
        request(Duration.ofMillis(every / 2 + (every - earliest % every) % every));
    }

    /** Asks for a call after this time, unless one is to come already. */
    void request(Duration delay) {
        if (next == null) {
            next = context.schedule(delay, PunctuationType.WALL_CLOCK_TIME, this::call);
        }
    }

    private void call(long now) {
        next.cancel();
        next = null;
        action.accept(now);
    }
}
