package id.ntb.ikm.topology;

import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.judge.Verdict;
import id.ntb.ikm.letter.LetterHeaders;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.log.WholeTopic;
import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.Topics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;

/**
 * Origins of the dead letters that there are: a generation that reads history again comes across the same records, and must
 * not bury them twice.
 */
public final class Buried implements Burials {

    private final Map<TopicPartition, Set<Long>> origins = new HashMap<>();

    private Buried() {}

    /** For a generation that goes on where it stopped. */
    public static Buried none() {
        return new Buried();
    }

    /**
     * Reads the dead letters from the first to the last that is committed.
     *
     * @throws org.apache.kafka.common.KafkaException when the broker cannot be reached or refuses
     */
    public static Buried read(LogConsumers consumers) {
        Buried buried = new Buried();
        new WholeTopic(consumers).read(Topics.DEAD_LETTERS, buried::add);
        return buried;
    }

    /**
     * One more, unless a program of ours failed on it: whether the next one fails as well is worth a letter. What does not say where it
     * came from was not written by us.
     */
    public void add(ConsumerRecord<byte[], byte[]> letter) {
        Headers headers = letter.headers();
        if (LetterHeaders.text(headers, DeadLetters.CODE)
                .filter(Verdict.FAULT::equals)
                .isEmpty()) {
            LetterHeaders.origin(headers).ifPresent(at -> add(at.topic(), at.partition(), at.offset()));
        }
    }

    /** One more. */
    public Buried add(String topic, int partition, long offset) {
        origins.computeIfAbsent(new TopicPartition(topic, partition), at -> new HashSet<>())
                .add(offset);
        return this;
    }

    @Override
    public boolean contains(ReceivedRecord received) {
        TopicPartition at =
                new TopicPartition(received.topic().topic(), received.source().partition());
        return origins.getOrDefault(at, Set.of()).contains(received.source().offset());
    }
}
