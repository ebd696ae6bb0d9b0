package id.ntb.ikm.stream;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A request for changes that waits until there is something, or it has waited long enough; no thread waits with it. */
final class HeldAnswer implements Follower {

    private final Course course;
    private final Supplier<Timeline> timeline;
    private final FeedCursor cursors;
    private final InstantSource clock;
    private final Instant until;
    private final Reply reply;
    private boolean answered;

    /** Where the answer goes. */
    record Reply(Outflow out, Response response, Callback callback) {

        void send(List<FeedPart> parts) {
            ByteBuffer whole = joined(parts);
            response.write(true, whole, callback);
        }

        private ByteBuffer joined(List<FeedPart> parts) {
            List<ByteBuffer> pieces = new ArrayList<>(out.pieces(parts));
            pieces.addAll(out.end());
            ByteBuffer whole = ByteBuffer.allocate(
                    pieces.stream().mapToInt(ByteBuffer::remaining).sum());
            pieces.forEach(whole::put);
            return whole.flip();
        }
    }

    HeldAnswer(
            Course course,
            Supplier<Timeline> timeline,
            FeedCursor cursors,
            InstantSource clock,
            Instant until,
            Reply reply) {
        this.course = course;
        this.timeline = timeline;
        this.cursors = cursors;
        this.clock = clock;
        this.until = until;
        this.reply = reply;
    }

    @Override
    public synchronized boolean isDone() {
        return answered;
    }

    @Override
    public synchronized void look() {
        Timeline now = timeline.get();
        Optional<Course.Step> step = answered ? Optional.empty() : course.next(now, clock.instant());
        if (step.isPresent()) {
            answer(step.get().body().json(step.get().reset()));
        } else if (!answered && course.isThere(now) && !clock.instant().isBefore(until)) {
            answerNothing();
        }
    }

    @Override
    public synchronized void stop() {
        if (!answered) {
            answerNothing();
        }
    }

    private void answerNothing() {
        Timeline now = timeline.get();
        answer(List.of(FeedPart.small(FeedText.nothing(now.now(), cursors.numbered(now.cursor())))));
    }

    private void answer(List<FeedPart> parts) {
        answered = true;
        reply.send(parts);
    }
}
