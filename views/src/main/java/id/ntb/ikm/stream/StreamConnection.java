package id.ntb.ikm.stream;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;

/**
 * One open stream. Writes one piece after the other, each when the one before is written, on whichever thread that happens; nobody ever
 * waits for it. There is no queue: what to send next is found out when the client has read what it was sent.
 */
final class StreamConnection extends IteratingCallback implements Follower {

    private static final int SHORTEST_RETRY_MILLIS = 500;
    private static final int LONGEST_RETRY_MILLIS = 4_500;
    private static final FeedPart HEARTBEAT = FeedPart.small(": still here\n\n");

    /** What a stream needs of its surroundings. */
    record Surroundings(
            Supplier<Timeline> timeline,
            InstantSource clock,
            StreamLimits limits,
            BooleanSupplier allowed,
            Closing closing) {}

    /** Is told of the end of a stream, once. */
    interface Closing {
        /**
         * The stream has ended.
         *
         * @param why empty where the client is gone, or nothing went wrong
         */
        void closed(StreamConnection connection, Optional<StreamEnd> why);

        /** Closes the client's connection without a word. */
        void abort();
    }

    private final Course course;
    private final Outflow out;
    private final Surroundings around;
    private final Response response;
    private final Callback callback;
    private final Instant until;

    private final Queue<ByteBuffer> pieces = new ArrayDeque<>();
    private boolean greeted;
    private boolean last;
    private volatile Optional<StreamEnd> end = Optional.empty();
    /** When the piece that is being written was begun; null where none is. */
    private volatile Instant writingSince;

    private volatile Instant wroteAt;

    StreamConnection(Course course, Outflow out, Surroundings around, Response response, Callback callback) {
        this.course = course;
        this.out = out;
        this.around = around;
        this.response = response;
        this.callback = callback;
        long life = around.limits().lifetime().toMillis();
        this.wroteAt = around.clock().instant();
        this.until = wroteAt.plusMillis(life + ThreadLocalRandom.current().nextLong(life / 2 + 1));
    }

    @Override
    public void look() {
        Instant now = around.clock().instant();
        endIf(!around.allowed().getAsBoolean(), StreamEnd.FORBIDDEN);
        endIf(now.isAfter(until), StreamEnd.RENEW);
        Instant since = writingSince;
        Duration unread = since == null ? Duration.ZERO : Duration.between(since, now);
        endIf(unread.compareTo(around.limits().unread()) > 0, StreamEnd.TOO_SLOW);
        if (unread.compareTo(around.limits().unread().plus(around.limits().farewell())) > 0) {
            around.closing().abort();
        }
        iterate();
    }

    @Override
    public boolean isDone() {
        return isClosed() || isFailed() || isSucceeded();
    }

    @Override
    public void stop() {
        endIf(true, StreamEnd.STOPPING);
        iterate();
    }

    private void endIf(boolean reason, StreamEnd why) {
        if (reason && end.isEmpty()) {
            end = Optional.of(why);
        }
    }

    @Override
    protected Action process() {
        if (pieces.isEmpty() && !last) {
            prepare(around.clock().instant());
        }
        ByteBuffer piece = pieces.poll();
        if (piece == null) {
            return last ? Action.SUCCEEDED : Action.IDLE;
        }
        writingSince = around.clock().instant();
        response.write(last && pieces.isEmpty(), piece, this);
        return Action.SCHEDULED;
    }

    @Override
    protected void onSuccess() {
        wroteAt = around.clock().instant();
        writingSince = null;
    }

    private void prepare(Instant now) {
        if (end.isPresent()) {
            last = true;
            pieces.addAll(out.pieces(List.of(end.get().event(retryMillis()))));
            pieces.addAll(out.end());
            return;
        }
        List<FeedPart> parts = new ArrayList<>();
        if (!greeted) {
            greeted = true;
            parts.add(FeedPart.small("retry: " + retryMillis() + "\n\n"));
        }
        course.next(around.timeline().get(), now).ifPresent(step -> parts.addAll(step.events()));
        if (parts.isEmpty() && !now.isBefore(wroteAt.plus(around.limits().heartbeat()))) {
            parts.add(HEARTBEAT);
        }
        pieces.addAll(out.pieces(parts));
    }

    /** Another one each time: clients that were cut off together must not come back together. */
    private static long retryMillis() {
        return ThreadLocalRandom.current().nextLong(SHORTEST_RETRY_MILLIS, LONGEST_RETRY_MILLIS);
    }

    @Override
    protected void onCompleteSuccess() {
        around.closing().closed(this, end);
        callback.succeeded();
    }

    @Override
    protected void onCompleteFailure(Throwable cause) {
        around.closing().closed(this, end.filter(why -> why == StreamEnd.TOO_SLOW));
        callback.failed(cause);
    }
}
