package id.ntb.ikm.status;

import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/** What was buried of late. */
final class LetterLook {

    /** Whoever looks on a Monday sees what came on Friday. */
    private static final Duration OF_LATE = Duration.ofDays(7);

    /** A letter may have a megabyte, and whoever sends many of them must not make a look long. */
    private static final int MOST = 1_000;

    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);

    private final LogConsumers consumers;
    private final InstantSource clock;

    LetterLook(LogConsumers consumers, InstantSource clock) {
        this.consumers = consumers;
        this.clock = clock;
    }

    RecentLetters take() {
        Instant since = clock.instant().minus(OF_LATE).truncatedTo(ChronoUnit.SECONDS);
        try (Consumer<byte[], byte[]> consumer = consumers.open(IsolationLevel.READ_COMMITTED)) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.DEAD_LETTERS, ANSWER).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            if (partitions.isEmpty()) {
                return new RecentLetters(since, new TreeMap<>(), false);
            }
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, ANSWER);
            consumer.assign(partitions);
            from(consumer, partitions, since)
                    .forEach((at, offset) -> consumer.seek(at, Math.min(offset, ends.get(at))));
            return read(consumer, ends, since);
        }
    }

    private static Map<TopicPartition, Long> from(
            Consumer<byte[], byte[]> consumer, List<TopicPartition> partitions, Instant since) {
        Map<TopicPartition, Long> times = new HashMap<>();
        partitions.forEach(at -> times.put(at, since.toEpochMilli()));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        consumer.offsetsForTimes(times, ANSWER)
                .forEach((at, found) -> offsets.put(at, found == null ? Long.MAX_VALUE : found.offset()));
        return offsets;
    }

    private static RecentLetters read(
            Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends, Instant since) {
        SortedMap<String, Long> byCode = new TreeMap<>();
        long seen = 0;
        boolean isMore = true;
        while (isMore && seen < MOST) {
            for (ConsumerRecord<byte[], byte[]> letter : consumer.poll(POLL)) {
                byCode.merge(code(letter), 1L, Long::sum);
                seen++;
            }
            isMore = ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey(), ANSWER) < end.getValue());
        }
        return new RecentLetters(since, byCode, isMore);
    }

    private static String code(ConsumerRecord<byte[], byte[]> letter) {
        Header header = letter.headers().lastHeader(DeadLetters.CODE);
        return header == null ? "without a code" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
