package id.ntb.ikm.stream;

import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.reader.SnapshotListener;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.reference.ReferenceData;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Tells readers of every change: as a stream of events, or as answers to who asks for what changed since a version. The thread that reads
 * the views only leaves a snapshot here; a thread of the feed's own works out what changed and starts to write, and waits for nobody.
 */
public final class ViewFeed implements SnapshotListener, AutoCloseable {

    /** Attribute of a request: a {@link BooleanSupplier} that says whether its client may still be told of changes. */
    public static final String ALLOWED = "ikm.stream.allowed";

    private static final Set<String> FILTERS = Set.of("topics", "by", "sector", "regency", "since");
    private static final Set<String> CHANGES = with("wait", FILTERS);

    private final FeedQuery.FeedCodes codes;
    private final StreamLimits limits;
    private final InstantSource clock;
    private final FeedCursor cursors;
    private final Followers followers;
    private final Channels channels;
    private final FeedMetrics metrics = new FeedMetrics();

    public ViewFeed(CurrentViews views, ReferenceData reference, StreamLimits limits, InstantSource clock) {
        this.codes = FeedQuery.FeedCodes.of(reference);
        this.limits = limits;
        this.clock = clock;
        this.cursors = new FeedCursor(clock.millis());
        this.channels = new Channels(limits.filters(), clock);
        this.followers = new Followers(channels);
        views.addListener(this);
        views.snapshot().ifPresent(followers::begin);
    }

    private static Set<String> with(String one, Set<String> others) {
        Set<String> all = new HashSet<>(others);
        all.add(one);
        return Set.copyOf(all);
    }

    public FeedMetrics metrics() {
        return metrics;
    }

    public void start() {
        followers.start();
    }

    @Override
    public void onSnapshot(ViewSnapshot snapshot) {
        followers.show(snapshot);
    }

    @Override
    public void close() {
        followers.close();
    }

    /**
     * Opens a stream of events.
     *
     * @throws FeedRefusal when the request is wrong, or cannot be served now
     */
    public void stream(Request request, Response response, Callback callback) {
        FeedQuery query = new FeedQuery(request, FILTERS, codes);
        RowFilter filter = query.filter();
        followers.requireTimeline();
        followers.requireRoom(limits.clients());
        StreamLease lease = new StreamLease(request, followers, metrics, () -> channels.leave(filter));
        Course course = new Course(channels.join(filter), query.since(), clock.instant());
        boolean gzip = FeedHeaders.write(request, response, "text/event-stream; charset=utf-8");
        StreamConnection.Surroundings around =
                new StreamConnection.Surroundings(followers::timeline, clock, limits, allowed(request), lease);
        StreamConnection connection = new StreamConnection(course, new Outflow(gzip), around, response, callback);
        lease.begin(connection);
    }

    /**
     * Answers with what changed, at once or as soon as there is something.
     *
     * @throws FeedRefusal when the request is wrong, or cannot be served now
     */
    public void changes(Request request, Response response, Callback callback) {
        FeedQuery query = new FeedQuery(request, CHANGES, codes);
        RowFilter filter = query.filter();
        followers.requireTimeline();
        followers.requireRoom(limits.clients());
        Instant until = clock.instant().plusSeconds(query.waitSeconds());
        Course course = new Course(channels.join(filter), query.since(), clock.instant());
        Outflow out = new Outflow(FeedHeaders.write(request, response, "application/json"));
        Callback leaving = Callback.from(callback, () -> channels.leave(filter));
        HeldAnswer.Reply reply = new HeldAnswer.Reply(out, response, leaving);
        HeldAnswer answer = new HeldAnswer(course, followers::timeline, cursors, clock, until, reply);
        request.addIdleTimeoutListener(timeout -> false); // it is we who are silent
        followers.add(answer);
    }

    private static BooleanSupplier allowed(Request request) {
        return request.getAttribute(ALLOWED) instanceof BooleanSupplier given ? given : () -> true;
    }
}
