package id.ntb.ikm.access;

import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.reader.LogEnds;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the topic of tokens by a thread of its own, so that what operators make and revoke holds here within a second.
 *
 * <p>Before the topic has been read once no token is known. Later, while it cannot be read, what is known goes on to hold, and
 * {@link #problem()} says so: a broker that is away must not close the views, which stay up without it.
 */
public final class TokenFollower implements Grants, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TokenFollower.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(5);
    private static final TopicPartition TOKENS = new TopicPartition(Topics.TOKENS, 0);

    /** A silent topic and a broker that is away look the same, so that now and then the broker is asked. */
    private static final int POLLS_BETWEEN_LOOKS = 10;

    private final LogConsumers consumers;
    private final Deserializer<Object> deserializer;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "token-follower");
    private volatile Map<String, Grant> known;
    private volatile String problem;

    public TokenFollower(LogConsumers consumers, AvroSerdes avro) {
        this.consumers = consumers;
        this.deserializer = avro.deserializer();
        thread.setDaemon(true);
    }

    /** Begins to follow. */
    public void start() {
        thread.start();
    }

    @Override
    public Optional<Grant> find(String hash) {
        return Optional.ofNullable(known).map(grants -> grants.get(hash));
    }

    @Override
    public boolean areKnown() {
        return known != null;
    }

    /** Why what is known may not be all; empty when all is well, and before the first reading. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    private void run() {
        Duration wait = Duration.ZERO;
        while (!closedWithin(wait)) {
            try (Consumer<byte[], byte[]> consumer = consumers.open(IsolationLevel.READ_COMMITTED)) {
                follow(consumer);
            } catch (TimeoutException e) {
                problem = "the broker is not reachable; tokens made or revoked since are not known";
            } catch (RuntimeException e) {
                LOG.warn("{} is read anew, after: {}", Topics.TOKENS, e.getMessage());
                problem = Topics.TOKENS + " cannot be read: " + e.getMessage();
            }
            wait = RETRY;
        }
    }

    /** Each reading begins anew, and takes the place of the one before when it has come as far as the topic goes. */
    private void follow(Consumer<byte[], byte[]> consumer) {
        List<PartitionInfo> partitions = consumer.partitionsFor(Topics.TOKENS, ANSWER);
        if (partitions == null || partitions.isEmpty()) {
            problem = "the cluster has no topic " + Topics.TOKENS + "; ikm up makes it";
            return;
        }
        LogEnds ends = LogEnds.ask(consumers, Set.of(TOKENS));
        consumer.assign(Set.of(TOKENS));
        consumer.seekToBeginning(Set.of(TOKENS));
        TokenBook book = new TokenBook(deserializer);
        while (!closedWithin(Duration.ZERO) && !ends.reachedBy(consumer)) {
            consumer.poll(POLL).forEach(book::take);
        }
        show(book);
        goOn(consumer, book);
    }

    private void goOn(Consumer<byte[], byte[]> consumer, TokenBook book) {
        for (int polls = 1; !closedWithin(Duration.ZERO); polls++) {
            var records = consumer.poll(POLL);
            records.forEach(book::take);
            if (!records.isEmpty()) {
                show(book);
            } else if (polls % POLLS_BETWEEN_LOOKS == 0) {
                requireSameTopic(consumer);
            }
        }
    }

    private static void requireSameTopic(Consumer<byte[], byte[]> consumer) {
        if (consumer.endOffsets(Set.of(TOKENS), ANSWER).get(TOKENS) < consumer.position(TOKENS, ANSWER)) {
            throw new IllegalStateException("the topic was made anew");
        }
    }

    private void show(TokenBook book) {
        known = book.byHash();
        problem = null;
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
