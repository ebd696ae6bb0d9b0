package id.ntb.ikm.reader;

import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.view.IkmProfile;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the current views in memory, read from the view topics of the live generation by a thread of its own.
 *
 * <p>While the broker or the schema registry is away it goes on showing the last snapshot, says so in
 * {@link #problem()}, and reads on where it stopped when they are back.
 */
public final class ViewReader implements CurrentViews, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ViewReader.class);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(10);
    private static final String NONE_LIVE = "no generation of the views is live yet";

    private final LogConsumers consumers;
    private final RecordDecoder decoder;
    private final Duration retry;
    private final List<SnapshotListener> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "view-reader");
    private final ProblemReport problem;
    private final Standstill standstill;
    private final ChangeOver changeOver;

    private volatile Shown shown;
    private volatile LivePointer pointer;
    private volatile ViewFollower follower;

    /** What the current reading has shown; a reading that starts over replaces all of it at once. */
    private record Shown(ViewSnapshot snapshot, SortedMap<String, IkmProfile> profiles) {}

    /** @param deserializer of the values of the view topics; used by the reader's thread only */
    public ViewReader(LogConsumers consumers, Deserializer<Object> deserializer) {
        this(consumers, deserializer, Clock.systemUTC(), RETRY);
    }

    ViewReader(LogConsumers consumers, Deserializer<Object> deserializer, Clock clock, Duration retry) {
        this.consumers = consumers;
        this.decoder = new RecordDecoder(deserializer);
        this.retry = retry;
        this.problem = new ProblemReport(clock, "the views are not being read yet");
        this.standstill = new Standstill(clock);
        this.changeOver = new ChangeOver(clock);
        thread.setDaemon(true);
    }

    /** Starts reading; returns at once, whether or not there is anything to read. */
    public void start() {
        thread.start();
    }

    /** Told by the reader's thread. */
    @Override
    public void addListener(SnapshotListener listener) {
        listeners.add(listener);
    }

    @Override
    public Optional<ViewSnapshot> snapshot() {
        return Optional.ofNullable(shown).map(Shown::snapshot);
    }

    @Override
    public Optional<IkmProfile> profile(String ikmId) {
        return Optional.ofNullable(shown).map(current -> current.profiles().get(ikmId));
    }

    @Override
    public SortedMap<String, IkmProfile> profiles() {
        return Optional.ofNullable(shown)
                .map(current -> Collections.unmodifiableSortedMap(current.profiles()))
                .orElse(Collections.emptySortedMap());
    }

    @Override
    public Optional<String> problem() {
        return problem.current();
    }

    @Override
    public void close() {
        closing.countDown();
        Optional.ofNullable(pointer).ifPresent(LivePointer::wakeup);
        Optional.ofNullable(follower).ifPresent(ViewFollower::wakeup);
        try {
            thread.join(STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        Duration wait = Duration.ZERO;
        while (!closedWithin(wait)) {
            try (LivePointer next = new LivePointer(consumers, decoder)) {
                pointer = next;
                read(next);
            } catch (WakeupException e) {
                LOG.debug("Reading of the views ends");
            } catch (RuntimeException e) {
                LOG.warn("The views are read anew from the beginning", e);
                problem.is(Optional.of("the views are read anew, after: " + e.getMessage()));
            }
            wait = retry;
        }
    }

    /** Reads one generation after the other, as the pointer goes; what was shown stays until the next has a whole version. */
    private void read(LivePointer live) {
        Duration wait = Duration.ZERO;
        while (!closedWithin(wait)) {
            Optional<String> obstacle = live.step();
            Optional<String> generation = live.generation();
            if (generation.isPresent()) {
                follow(generation.orElseThrow(), live); // until the pointer leads elsewhere, and then at once
            } else {
                problem.is(obstacle.or(() -> Optional.of(NONE_LIVE)));
            }
            wait = generation.isEmpty() && (obstacle.isPresent() || live.isKnown()) ? retry : Duration.ZERO;
        }
    }

    private void follow(String generation, LivePointer live) {
        try (ViewFollower next = new ViewFollower(consumers, decoder, generation)) {
            follower = next;
            follow(next, live);
        }
    }

    private void follow(ViewFollower current, LivePointer live) {
        changeOver.begin();
        Duration wait = Duration.ZERO;
        while (!closedWithin(wait) && !live.hasLeft(current.generation())) {
            Optional<String> ofThePointer =
                    live.step(); // in any case: it may lead away from what holds this reading up
            Optional<String> obstacle = current.step().or(() -> ofThePointer);
            changeOver
                    .toShow(current.assemble(), snapshot())
                    .ifPresent(snapshot -> show(new Shown(snapshot, current.profiles())));
            problem.is(obstacle.or(
                    () -> shown == null ? Optional.of(current.awaited()) : standstill.problem(current.missing())));
            wait = obstacle.isPresent() ? retry : Duration.ZERO;
        }
    }

    private void show(Shown next) {
        shown = next;
        standstill.ended();
        for (SnapshotListener listener : listeners) {
            try {
                listener.onSnapshot(next.snapshot());
            } catch (RuntimeException e) {
                LOG.error(
                        "A listener failed on version {}",
                        next.snapshot().version().getVersion(),
                        e);
            }
        }
    }

    private boolean closedWithin(Duration wait) {
        try {
            return closing.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }
}
