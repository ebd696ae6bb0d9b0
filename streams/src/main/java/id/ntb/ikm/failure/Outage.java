package id.ntb.ikm.failure;

import id.ntb.ikm.judge.Causes;
import id.ntb.ikm.judge.RegistryUnavailableException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.CorruptRecordException;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Waits while the registry is away. A registry that is down says nothing about the record at hand, so the record is neither
 * skipped nor dead-lettered: the task stands still, says so, and tries again.
 */
public final class Outage {

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** With one more answer that is waited for, half of the time that a transaction may take: what came before is committed. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final LongSupplier nanoTime;
    private final Duration pause;

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final AtomicReference<String> problem = new AtomicReference<>();

    public Outage() {
        this(System::nanoTime, PAUSE);
    }

    /** @param pause between one question and the next */
    Outage(LongSupplier nanoTime, Duration pause) {
        this.nanoTime = nanoTime;
        this.pause = pause;
    }

    /**
     * Does what needs the registry as soon as it is there.
     *
     * @throws RegistryUnavailableException when it stays away for too long or the application stops; the record is read
     *     again later
     */
    public <T> T waitOut(Supplier<T> action) {
        try {
            return done(action.get());
        } catch (RegistryUnavailableException e) {
            problem.set(e.getMessage());
        }
        long since = nanoTime.getAsLong();
        while (true) {
            boolean stopped = stoppedWithin();
            try {
                return done(action.get());
            } catch (RegistryUnavailableException e) {
                problem.set(e.getMessage());
                if (stopped || nanoTime.getAsLong() - since >= PATIENCE.toNanos()) {
                    throw e;
                }
            }
        }
    }

    private <T> T done(T result) {
        problem.set(null);
        return result;
    }

    private boolean stoppedWithin() {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Whether it was a server that is away, and not a fault of ours, that stopped a thread. */
    static boolean isBehind(Throwable thrown) {
        return Causes.of(thrown).anyMatch(Outage::isAway);
    }

    /**
     * A damaged record stays damaged, although Kafka files it among what passes. A topic that cannot have all its replicas
     * now can have them when the brokers are back.
     */
    private static boolean isAway(Throwable cause) {
        return cause instanceof RegistryUnavailableException
                || (cause instanceof RetriableException && !(cause instanceof CorruptRecordException))
                || cause instanceof InvalidReplicationFactorException;
    }

    /** What the processing is waiting for, if it is. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem.get());
    }

    public void stop() {
        stopping.countDown();
    }
}
