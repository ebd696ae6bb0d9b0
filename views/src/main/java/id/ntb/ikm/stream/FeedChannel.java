package id.ntb.ikm.stream;

import id.ntb.ikm.reader.ViewCursor;
import id.ntb.ikm.reader.ViewSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What all who follow the same rows are sent, made once for all of them. Safe for use by many threads. */
final class FeedChannel {

    /** Making a snapshot of everything takes a good part of a second; a change since then is cheap, and shared too. */
    private static final Duration SNAPSHOT_IS_GOOD_FOR = Duration.ofSeconds(5);

    /** Followers are at one of the last few versions, which is next to nothing; made-up cursors must not fill the memory. */
    private static final long MOST_BYTES = 16L << 20;

    private final RowFilter filter;
    private final InstantSource clock;
    private volatile Changes changes;
    private MadeSnapshot made;

    private record Changes(ViewSnapshot to, Map<ViewCursor, Body> since, LongAdder bytes) {}

    private record MadeSnapshot(Body body, Instant at) {}

    FeedChannel(RowFilter filter, InstantSource clock) {
        this.filter = filter;
        this.clock = clock;
    }

    /** The rows of a version: of the one that is shown, or of one shortly before from which the way on is known. */
    synchronized Body snapshot(Timeline timeline) {
        if (made == null || !isGood(made, timeline)) {
            made = new MadeSnapshot(FeedText.body(Difference.all(timeline.now()), filter), clock.instant());
        }
        return made.body();
    }

    private boolean isGood(MadeSnapshot snapshot, Timeline timeline) {
        Way on = timeline.from(snapshot.body().to());
        return on instanceof Way.There
                || (on instanceof Way.Change
                        && clock.instant().isBefore(snapshot.at().plus(SNAPSHOT_IS_GOOD_FOR)));
    }

    Body change(Difference difference) {
        Changes known = to(difference.to());
        ViewCursor since = difference.since().orElseThrow();
        return known.bytes().sum() < MOST_BYTES
                ? known.since().computeIfAbsent(since, cursor -> counted(FeedText.body(difference, filter), known))
                : FeedText.body(difference, filter);
    }

    /** Lets go of a snapshot that nobody will be sent any more. */
    synchronized void tidy(Timeline timeline) {
        if (made != null && !isGood(made, timeline)) {
            made = null;
        }
    }

    private static Body counted(Body body, Changes in) {
        in.bytes().add(body.tail().length());
        return body;
    }

    /** Two threads may find out at once that there is a newer version; then something is made twice, which does no harm. */
    private Changes to(ViewSnapshot now) {
        Changes current = changes;
        if (current == null || current.to() != now) {
            current = new Changes(now, new ConcurrentHashMap<>(), new LongAdder());
            changes = current;
        }
        return current;
    }
}
