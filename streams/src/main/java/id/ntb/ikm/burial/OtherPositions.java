package id.ntb.ikm.burial;

import id.ntb.ikm.generation.Members;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far other generations have come, by what they have committed. */
final class OtherPositions {

    /** For so long an answer is taken for the present: what is asked for may be each record of a flood. */
    private static final Duration FRESH = Duration.ofMillis(100);

    /** Well below the time that a transaction may take, since a task waits in one. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** After a generation was waited for in vain. */
    private static final Duration NO_MORE = Duration.ofMinutes(1);

    private final Admin admin;
    private final Members members;
    private final InstantSource clock;
    private final Map<String, Look> looks = new HashMap<>();
    private final Map<String, Instant> notBefore = new HashMap<>();

    OtherPositions(Admin admin, InstantSource clock) {
        this.admin = admin;
        this.members = new Members(admin);
        this.clock = clock;
    }

    /** One answer of the broker. */
    private record Look(Instant at, Map<TopicPartition, OffsetAndMetadata> committed) {

        private boolean isPast(TopicPartition partition, long offset) {
            OffsetAndMetadata next = committed.get(partition);
            return next != null && next.offset() > offset;
        }
    }

    /** Whether a generation has done with a record. */
    boolean isPast(String generation, TopicPartition partition, long offset)
            throws InterruptedException, ExecutionException {
        Look last = looks.get(generation);
        if (last != null && last.isPast(partition, offset)) {
            return true;
        }
        if (last == null || clock.instant().isAfter(last.at().plus(FRESH))) {
            last = new Look(
                    clock.instant(),
                    admin.listConsumerGroupOffsets(generation)
                            .partitionsToOffsetAndMetadata()
                            .get());
            looks.put(generation, last);
        }
        return last.isPast(partition, offset);
    }

    /** The same, and waits for it where somebody works on that generation. */
    boolean awaitPast(String generation, TopicPartition partition, long offset)
            throws InterruptedException, ExecutionException {
        if (isPast(generation, partition, offset)) {
            return true;
        }
        Instant now = clock.instant();
        if (now.isBefore(notBefore.getOrDefault(generation, Instant.MIN))) {
            return false;
        }
        Instant end = members.of(generation).isEmpty() ? now : now.plus(PATIENCE);
        while (clock.instant().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(FRESH.toMillis());
            if (isPast(generation, partition, offset)) {
                return true;
            }
        }
        notBefore.put(generation, clock.instant().plus(NO_MORE));
        return false;
    }
}
