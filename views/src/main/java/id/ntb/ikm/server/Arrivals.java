package id.ntb.ikm.server;

import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.reader.SnapshotListener;
import id.ntb.ikm.reader.ViewCursor;
import id.ntb.ikm.reader.ViewSnapshot;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Requests that wait for a version. None of them holds a thread while it waits. Safe for use by many threads. */
final class Arrivals implements SnapshotListener {

    /** Each is a connection and some hundred bytes; who waits in such numbers should listen to the stream. */
    private static final int MOST = 1_000;

    private final CurrentViews views;
    private final Executor executor;
    private final Map<CompletableFuture<ViewSnapshot>, Awaited> waiting = new ConcurrentHashMap<>();
    private final Set<String> past = new HashSet<>();
    private volatile String generation = "";

    /** @param executor what goes on when a version has arrived; reading the views must not wait for it */
    Arrivals(CurrentViews views, Executor executor) {
        this.views = views;
        this.executor = executor;
        views.snapshot().ifPresent(shown -> enter(shown.version().getGeneration()));
        views.addListener(this);
    }

    @Override
    public void onSnapshot(ViewSnapshot snapshot) {
        enter(snapshot.version().getGeneration());
        waiting.forEach((request, awaited) -> settle(request, awaited, snapshot));
    }

    private void settle(CompletableFuture<ViewSnapshot> request, Awaited awaited, ViewSnapshot shown) {
        if (awaited.isIn(shown)) {
            request.complete(shown);
        } else if (isPast(awaited)) {
            request.completeExceptionally(past(awaited, shown));
        }
    }

    private synchronized void enter(String next) {
        if (!next.equals(generation)) {
            past.add(generation);
            past.remove(next);
            generation = next;
        }
    }

    /** Readers have left its generation, so it would be waited for in vain. */
    private synchronized boolean isPast(Awaited awaited) {
        return awaited.version()
                .map(ViewCursor::generation)
                .filter(past::contains)
                .isPresent();
    }

    /** The snapshot that has it; fails with a problem where it does not come in time. */
    CompletableFuture<ViewSnapshot> of(Awaited awaited, Duration patience) {
        if (waiting.size() >= MOST) {
            throw ProblemDocument.busy("too many requests wait already; try again, or listen to /api/v1/stream");
        }
        CompletableFuture<ViewSnapshot> request = new CompletableFuture<>();
        waiting.put(request, awaited);
        views.snapshot().ifPresent(shown -> settle(request, awaited, shown)); // it may have come in between
        return request.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .handleAsync((snapshot, failure) -> outcome(request, awaited, snapshot, failure), executor);
    }

    private ViewSnapshot outcome(
            CompletableFuture<ViewSnapshot> request, Awaited awaited, ViewSnapshot snapshot, Throwable failure) {
        waiting.remove(request);
        if (failure instanceof ProblemDocument problem) {
            throw problem;
        } else if (failure != null) {
            throw ProblemDocument.notThereYet(awaited + " is not in the views yet" + shown(views.snapshot()));
        }
        return snapshot;
    }

    private static ProblemDocument past(Awaited awaited, ViewSnapshot snapshot) {
        return ProblemDocument.otherGeneration(awaited
                + " is of a generation that readers have left; versions count anew in each"
                + shown(Optional.of(snapshot))
                + ". Ask without " + Awaited.VERSION + ", or with " + Awaited.POSITION
                + ", which means the same in all");
    }

    private static String shown(Optional<ViewSnapshot> snapshot) {
        return snapshot.map(of -> "; shown is " + ViewCursor.of(of)).orElse("");
    }
}
