package id.ntb.ikm.province;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks at something outside from time to time, by a thread of its own, so that nobody who asks has to wait for it. */
final class PeriodicLook implements AutoCloseable {

    private final Duration every;
    private final Runnable look;
    private final ScheduledExecutorService looks;

    /** @param look must not throw, or it would be the last one */
    PeriodicLook(String name, Duration every, Runnable look) {
        this.every = every;
        this.look = look;
        this.looks = Executors.newSingleThreadScheduledExecutor(work -> thread(work, name));
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a look that fails says so itself, and the next one comes
    void start() {
        looks.scheduleWithFixedDelay(look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
