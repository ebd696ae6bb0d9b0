package id.ntb.ikm.letter;

import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.Source;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Utils;

/**
 * Makes of a letter the record that is sent again: the office's own bytes and headers, and two headers that say that it is one.
 *
 * <p>It goes to the partition of its key, whichever it stood in: a client with another partitioner is what most records in a wrong partition
 * come from.
 */
final class Resending {

    private final InstantSource clock;
    private final int partitions;

    /** @param partitions of every event topic */
    Resending(InstantSource clock, int partitions) {
        this.clock = clock;
        this.partitions = partitions;
    }

    /** As the broker would hand it over if it were sent now, to be judged by. */
    ReceivedRecord asReceived(ReceivedRecord original) {
        return new ReceivedRecord(
                original.topic(),
                new Source(partition(original), original.source().offset()),
                original.key(),
                original.value(),
                clock.millis(),
                original.headers());
    }

    Resend of(DeadLetter letter, ReceivedRecord original) {
        Headers headers = new RecordHeaders(original.headers().toArray());
        headers.remove(DeadLetters.RETRY_OF).remove(DeadLetters.RETRIES);
        headers.add(DeadLetters.RETRY_OF, utf8(LetterOrigin.nameOf(letter.origin())));
        headers.add(DeadLetters.RETRIES, utf8(String.valueOf(letter.retries() + 1)));
        return new Resend(
                letter.origin(),
                new ProducerRecord<>(
                        original.topic().topic(), partition(original), original.key(), original.value(), headers));
    }

    private int partition(ReceivedRecord original) {
        return original.key() == null
                ? original.source().partition() % partitions
                : Utils.toPositive(Utils.murmur2(original.key())) % partitions;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
