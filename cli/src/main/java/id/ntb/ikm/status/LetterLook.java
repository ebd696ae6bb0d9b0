package id.ntb.ikm.status;

import id.ntb.ikm.act.ControlLog;
import id.ntb.ikm.letter.LetterHeaders;
import id.ntb.ikm.letter.LetterStates;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;

/** What was buried of late, and nobody has decided about. */
final class LetterLook {

    /** Whoever looks on a Monday sees what came on Friday. */
    private static final Duration OF_LATE = Duration.ofDays(7);

    /** A letter may have a megabyte, and whoever sends many of them must not make a look long. */
    private static final int MOST = 1_000;

    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);

    /** Of our codes; whoever else writes there may write anything. */
    private static final Pattern CODES = Pattern.compile("[A-Z0-9_]{1,40}(,[A-Z0-9_]{1,40}){0,9}");

    private final LogConsumers consumers;
    private final ControlLog control;
    private final InstantSource clock;

    LetterLook(LogConsumers consumers, AvroSerdes avro, InstantSource clock) {
        this.consumers = consumers;
        this.control = new ControlLog(consumers, avro);
        this.clock = clock;
    }

    RecentLetters take() {
        LetterStates states = LetterStates.read(control);
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
            return read(consumer, ends, states, since);
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
            Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends, LetterStates states, Instant since) {
        SortedMap<String, Long> byCode = new TreeMap<>();
        long seen = 0;
        boolean isMore = true;
        while (isMore && seen < MOST) {
            ConsumerRecords<byte[], byte[]> letters = consumer.poll(POLL);
            seen += letters.count();
            letters.forEach(letter -> count(letter.headers(), states, byCode));
            isMore = ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey(), ANSWER) < end.getValue());
        }
        return new RecentLetters(since, byCode, isMore);
    }

    private static void count(Headers letter, LetterStates states, SortedMap<String, Long> byCode) {
        if (LetterHeaders.origin(letter).filter(states::isDecided).isEmpty()) {
            byCode.merge(code(letter), 1L, Long::sum);
        }
    }

    private static String code(Headers letter) {
        return LetterHeaders.text(letter, DeadLetters.CODE)
                .filter(code -> CODES.matcher(code).matches())
                .orElse("of no code of ours");
    }
}
