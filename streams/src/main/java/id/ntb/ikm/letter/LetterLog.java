package id.ntb.ikm.letter;

import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.log.WholeTopic;
import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.RecordPosition;
import id.ntb.ikm.topic.Topics;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/** Reads the dead letters that there are. */
public final class LetterLog {

    private final WholeTopic topics;

    public LetterLog(LogConsumers consumers) {
        this.topics = new WholeTopic(consumers);
    }

    /** Where a letter stands in the topic of the letters, and since when. */
    private record Place(int partition, long offset, long at) {

        private static Place of(ConsumerRecord<?, ?> row) {
            return new Place(row.partition(), row.offset(), row.timestamp());
        }

        private Place later(Place other) {
            return other.at >= at ? other : this;
        }
    }

    /**
     * Hands over every letter, and of several of one origin the last one: what was buried twice is one letter, and the newest says
     * best what is wrong. The topic is read twice, since it may be larger than the memory.
     *
     * @return how many records of the topic do not say where they came from: none of them is ours
     * @throws org.apache.kafka.common.KafkaException when the broker cannot be reached or refuses
     */
    public long read(Consumer<DeadLetter> reader) {
        Map<RecordPosition, Place> last = new HashMap<>();
        AtomicLong foreign = new AtomicLong();
        topics.read(Topics.DEAD_LETTERS, row -> LetterHeaders.origin(row.headers())
                .ifPresentOrElse(origin -> last.merge(origin, Place.of(row), Place::later), foreign::incrementAndGet));
        topics.read(Topics.DEAD_LETTERS, row -> LetterHeaders.origin(row.headers())
                .filter(origin -> Place.of(row).equals(last.get(origin)))
                .ifPresent(origin -> reader.accept(letter(origin, row))));
        return foreign.get();
    }

    private static DeadLetter letter(RecordPosition origin, ConsumerRecord<byte[], byte[]> row) {
        Headers headers = row.headers();
        return new DeadLetter(
                Instant.ofEpochMilli(row.timestamp()),
                LetterHeaders.text(headers, DeadLetters.GENERATION),
                LetterHeaders.text(headers, DeadLetters.CODE).orElse(""),
                LetterHeaders.text(headers, DeadLetters.REASON).orElse(""),
                new ReceivedRecord(
                        EventTopic.parse(origin.topic()).orElseThrow(),
                        origin.source(),
                        row.key(),
                        row.value(),
                        row.timestamp(),
                        LetterHeaders.original(headers)),
                PartOfRecord.in(headers));
    }
}
