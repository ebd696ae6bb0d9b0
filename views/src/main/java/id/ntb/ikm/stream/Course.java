package id.ntb.ikm.stream;

import id.ntb.ikm.reader.ViewCursor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way of one client along the versions: what it is sent next, given what it has been sent. Whoever falls behind is sent one change over
 * several versions, so nothing piles up for it. Not thread-safe.
 */
final class Course {

    /** Another server, where the client was before, may be ahead of this one by so long at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final FeedChannel channel;
    private final Instant opened;
    private Optional<ViewCursor> seen;
    private Optional<ResetReason> wrong = Optional.empty();

    /** @param since the cursor that the client has, as it says it; empty where it has none */
    Course(FeedChannel channel, Optional<String> since, Instant opened) {
        this.channel = channel;
        this.opened = opened;
        this.seen = since.flatMap(FeedCursor::parse);
        if (since.isPresent() && seen.isEmpty()) {
            wrong = Optional.of(ResetReason.MALFORMED);
        }
    }

    /** What to send now; empty where there is nothing new. From then on the client counts as one that has it. */
    Optional<Step> next(Timeline timeline, Instant now) {
        Optional<Step> step = wrong.isPresent() || seen.isEmpty()
                ? Optional.of(anew(wrong, timeline))
                : along(timeline.from(seen.get()), timeline, now);
        step.ifPresent(taken -> seen = Optional.of(taken.body().to()));
        wrong = Optional.empty();
        return step;
    }

    /** Whether the client has seen the version that is shown, as far as is known. */
    boolean isThere(Timeline timeline) {
        return seen.map(timeline::from).filter(Way.There.class::isInstance).isPresent();
    }

    private Optional<Step> along(Way way, Timeline timeline, Instant now) {
        if (way instanceof Way.Change change) {
            return Optional.of(new Step(Optional.empty(), channel.change(change.difference())));
        } else if (way instanceof Way.Anew anew) {
            return Optional.of(anew(Optional.of(anew.reason()), timeline));
        } else if (way instanceof Way.NotYet early && !now.isBefore(opened.plus(PATIENCE))) {
            return Optional.of(anew(Optional.of(early.reason()), timeline));
        }
        return Optional.empty();
    }

    private Step anew(Optional<ResetReason> reason, Timeline timeline) {
        return new Step(reason, channel.snapshot(timeline));
    }

    /** @param reset why the client starts anew from the body, where it does */
    record Step(Optional<ResetReason> reset, Body body) {

        List<FeedPart> events() {
            Stream<FeedPart> announced = reset.stream()
                    .map(reason -> FeedPart.small("event: reset\ndata: " + FeedText.json(reason) + "\n\n"));
            return Stream.concat(announced, body.event().stream()).toList();
        }
    }
}
