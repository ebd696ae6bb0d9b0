package id.ntb.ikm.stream;

import id.ntb.ikm.reader.ViewSnapshot;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All who wait for newer versions, and the thread that tells them. Safe for use by many threads. */
final class Followers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(5);
    private static final Duration FAREWELL = Duration.ofSeconds(2);
    private static final Duration MOMENT = Duration.ofMillis(10);

    private final Channels channels;
    private final Set<Follower> all = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<Boolean> wakes = new ArrayBlockingQueue<>(1);
    private final Thread thread = new Thread(this::run, "view-feed");
    private volatile Timeline timeline;
    private volatile boolean closed;

    Followers(Channels channels) {
        this.channels = channels;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Returns at once: it takes a note of what was removed, and the rest is for the feed's own thread. */
    synchronized void show(ViewSnapshot snapshot) {
        timeline = timeline == null ? Timeline.begin(snapshot) : timeline.then(snapshot);
        wakes.offer(true);
    }

    /** What is shown already when this begins; what was shown since is newer. */
    synchronized void begin(ViewSnapshot snapshot) {
        if (timeline == null) {
            show(snapshot);
        }
    }

    Timeline timeline() {
        return timeline;
    }

    void requireTimeline() {
        if (timeline == null) {
            throw FeedRefusal.unavailable("there is no version of the views yet");
        }
    }

    void requireRoom(int most) {
        if (all.size() >= most) {
            throw FeedRefusal.unavailable(most + " readers wait for changes here already; try again later");
        }
    }

    /** Tells it of what there is at once. */
    void add(Follower follower) {
        all.add(follower);
        if (closed) {
            follower.stop();
        }
        look(follower);
    }

    /** Says goodbye to all, and gives those who are still reading a moment to hear it. */
    @Override
    public void close() {
        closed = true;
        wakes.offer(true);
        try {
            thread.join(STOP.toMillis());
            all.forEach(Follower::stop);
            long until = System.nanoTime() + FAREWELL.toNanos();
            while (!all.stream().allMatch(Follower::isDone) && System.nanoTime() < until) {
                Thread.sleep(MOMENT.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed) {
            try {
                wakes.poll(TICK.toMillis(), TimeUnit.MILLISECONDS);
                if (timeline != null) {
                    all.forEach(this::look);
                    channels.tidy(timeline);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("A version was not passed on", e);
            }
        }
    }

    private void look(Follower follower) {
        try {
            follower.look();
            if (follower.isDone()) {
                all.remove(follower);
            }
        } catch (RuntimeException e) {
            LOG.error("A reader was not told of a version", e);
        }
    }
}
