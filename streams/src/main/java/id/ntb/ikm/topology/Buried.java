package id.ntb.ikm.topology;

import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.judge.Verdict;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.log.WholeTopic;
import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

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

    /** One more, unless a program of ours failed on it: whether the next one fails as well is worth a letter. */
    public void add(ConsumerRecord<byte[], byte[]> letter) {
        if (header(letter, DeadLetters.CODE).equals(Verdict.FAULT)) {
            return;
        }
        String topic = header(letter, DeadLetters.TOPIC);
        int partition = Integer.parseInt(header(letter, DeadLetters.PARTITION));
        add(topic, partition, Long.parseLong(header(letter, DeadLetters.OFFSET)));
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

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null ? "-1" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
