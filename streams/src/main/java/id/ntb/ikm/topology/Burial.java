package id.ntb.ikm.topology;

import id.ntb.ikm.digest.Sha256;
import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.judge.Verdict;
import id.ntb.ikm.topic.DeadLetters;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;

/** Makes the dead letter of one record such that its topic takes it, whatever the sizes of the record. */
public final class Burial {

    /** Limit of the dead letters' topic for one record with everything about it: 1 MiB. */
    public static final int TOPIC_BYTES = 1 << 20;

    /** For what Kafka writes around a record, and for what data that cannot be compressed gains by the attempt. */
    private static final int LARGEST_BYTES = TOPIC_BYTES - 16 * 1024;

    /** Lengths of a header's name and value, at their longest. */
    private static final int AROUND_A_HEADER = 10;

    private final ReceivedRecord received;
    private final RecordHeaders headers = new RecordHeaders();
    private int bytes;

    private Burial(ReceivedRecord received, Verdict.Refused refused, String generation) {
        this.received = received;
        add(DeadLetters.TOPIC, received.topic().topic());
        add(DeadLetters.PARTITION, String.valueOf(received.source().partition()));
        add(DeadLetters.OFFSET, String.valueOf(received.source().offset()));
        add(DeadLetters.CODE, refused.code());
        add(DeadLetters.REASON, refused.reason());
        add(DeadLetters.GENERATION, generation);
    }

    /**
     * The letter of one record.
     *
     * @param generation that buries it
     * @param now time of the burial in ms since the epoch, from which the letter's time in the topic is counted
     */
    static Record<byte[], FoldOutput> of(
            ReceivedRecord received, Verdict.Refused refused, String generation, long now) {
        Burial burial = new Burial(received, refused, generation);
        return burial.fits() ? burial.whole(now) : burial.stub(now);
    }

    private boolean fits() {
        return (long) bytes + length(received.key()) + length(received.value()) <= LARGEST_BYTES;
    }

    private Record<byte[], FoldOutput> whole(long now) {
        return letter(received.key(), received.value(), now);
    }

    /** Enough to know the record again where it still stands. */
    private Record<byte[], FoldOutput> stub(long now) {
        measure(DeadLetters.KEY_BYTES, DeadLetters.KEY_SHA256, received.key());
        measure(DeadLetters.VALUE_BYTES, DeadLetters.VALUE_SHA256, received.value());
        byte[] key = received.key();
        boolean cut = length(key) > DeadLetters.LONGEST_STUB_KEY;
        return letter(cut ? Arrays.copyOf(key, DeadLetters.LONGEST_STUB_KEY) : key, null, now);
    }

    private void measure(String size, String digest, byte[] of) {
        if (of != null) {
            add(size, String.valueOf(of.length));
            add(digest, Sha256.hexOf(of));
        }
    }

    private Record<byte[], FoldOutput> letter(byte[] key, byte[] value, long now) {
        bytes += length(key) + length(value);
        keepHeaders();
        return new Record<>(key, new FoldOutput.DeadLetter(received, value), now, headers);
    }

    /** In their order, and none behind one that does not fit. */
    private void keepHeaders() {
        Header[] originals = received.headers().toArray();
        int kept = 0;
        while (kept < originals.length && keep(originals[kept])) {
            kept++;
        }
        if (kept < originals.length) {
            add(DeadLetters.HEADERS_LEFT_OUT, String.valueOf(originals.length - kept));
        }
    }

    private boolean keep(Header original) {
        String name =
                original.key().startsWith(DeadLetters.OURS) ? DeadLetters.RENAMED + original.key() : original.key();
        Header header = new RecordHeader(name, original.value());
        boolean fits = (long) bytes + size(header) <= LARGEST_BYTES;
        if (fits) {
            add(header);
        }
        return fits;
    }

    private void add(String name, String text) {
        add(new RecordHeader(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private void add(Header header) {
        headers.add(header);
        bytes += size(header);
    }

    private static int size(Header header) {
        return AROUND_A_HEADER + header.key().getBytes(StandardCharsets.UTF_8).length + length(header.value());
    }

    private static int length(byte[] bytes) {
        return bytes == null ? 0 : bytes.length;
    }
}
