package id.ntb.ikm.generation;

import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.view.ViewVersion;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches a generation being built, by a thread of its own, and makes it live as soon as one of its versions contains all
 * that the input held when the watching began.
 */
public final class Build implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Build.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final Duration STOP = Duration.ofSeconds(10);

    private final Pointer pointer;
    private final Plan plan;
    private final LogConsumers consumers;
    private final Deserializer<Object> deserializer;
    private final BuildProgress progress;
    private final InputEnds ends;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "generation-build");
    private volatile String failure;

    /**
     * Finds out where the input ends now.
     *
     * @param deserializer of the version records; used by this only
     * @param events names of the event topics
     * @param told how far the build has come, a line each, and when the generation is live
     * @throws KafkaException when the broker cannot be reached
     */
    public Build(
            Pointer pointer,
            Plan plan,
            LogConsumers consumers,
            Deserializer<Object> deserializer,
            Set<String> events,
            Consumer<String> told) {
        this.pointer = pointer;
        this.plan = plan;
        this.consumers = consumers;
        this.deserializer = deserializer;
        this.ends = InputEnds.now(consumers, events);
        this.progress = new BuildProgress(plan.generation(), ends, told);
        thread.setDaemon(true);
    }

    /** Begins to watch. */
    public void start() {
        thread.start();
    }

    /** Why the generation will not become live; empty where it has or may yet. */
    public Optional<String> problem() {
        return Optional.ofNullable(failure);
    }

    private void run() {
        boolean done = false;
        while (!done && !closedWithin(Duration.ZERO)) {
            try {
                done = awaitEnds();
            } catch (KafkaException e) {
                LOG.warn("generation {} is watched anew, after: {}", plan.generation(), e.getMessage());
                done = closedWithin(RETRY);
            } catch (RuntimeException e) {
                failure = e.getMessage();
                LOG.error("generation {} will not become live", plan.generation(), e);
                done = true;
            }
        }
    }

    /** Returns true when the generation is live, or nobody waits for that any more. */
    private boolean awaitEnds() {
        TopicPartition versions = new TopicPartition(Topics.view(plan.generation(), Topics.VIEW_VERSION), 0);
        try (var consumer = consumers.open(IsolationLevel.READ_COMMITTED)) {
            consumer.assign(Set.of(versions));
            consumer.seekToBeginning(Set.of(versions));
            while (!closedWithin(Duration.ZERO)) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    if (isComplete((ViewVersion) deserializer.deserialize(record.topic(), record.value()))) {
                        return true;
                    }
                }
            }
            return true;
        }
    }

    private boolean isComplete(ViewVersion version) {
        if (!ends.coveredBy(version)) {
            progress.at(version);
            return false;
        }
        pointer.replace(plan, "version " + version.getVersion() + " contains the input of " + ends.total() + " events");
        progress.done(version);
        return true;
    }

    private boolean closedWithin(Duration wait) {
        try {
            return closing.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
