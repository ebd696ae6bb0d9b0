package id.ntb.ikm.hostile;

import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.topology.TopologyFixture;
import id.ntb.ikm.view.Account;
import id.ntb.ikm.view.IkmProfile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.streams.test.TestRecord;

/** The real topology, fed record by record, and what became of each. */
final class Line implements AutoCloseable {

    private final TopologyFixture pipeline;
    private final List<Read> read = new ArrayList<>();

    /** @param position {@code topic-offset}; the driver counts offsets over all topics of a pattern */
    private record Read(HostileRecord record, String position) {}

    Line(TopologyFixture pipeline) {
        this.pipeline = pipeline;
    }

    /** @throws RuntimeException when processing stops */
    void publish(HostileRecord record) {
        try {
            Instant time = Instant.ofEpochMilli(record.timestamp());
            pipeline.publishRaw(record.topic(), record.key(), record.value(), record.headers(), time);
            read.add(new Read(record, record.topic() + "-" + read.size()));
        } catch (IllegalArgumentException e) {
            if (record.must().isRead()) {
                throw e;
            }
        }
    }

    /** @throws RuntimeException when processing stops */
    void settle() {
        pipeline.settle();
    }

    SortedMap<String, SpecificRecordBase> rows() {
        return pipeline.rows();
    }

    String digest() {
        return pipeline.version().getDigest();
    }

    long recordsRead() {
        return accounts().stream().mapToLong(Account::getRead).sum();
    }

    List<Account> accounts() {
        return pipeline.version().getAccounts();
    }

    /** What became otherwise than it must, a line each. */
    List<String> surprises() {
        Map<String, TestRecord<byte[], byte[]>> letters = lettersByPosition();
        List<String> surprises = new ArrayList<>();
        for (Read one : read) {
            addSurprise(one, letters.get(one.position), surprises);
        }
        return surprises;
    }

    private void addSurprise(Read one, TestRecord<byte[], byte[]> letter, List<String> surprises) {
        Outcome must = one.record.must();
        if (!must.isRead()) {
            surprises.add(one.position + ": read, but must be ignored");
        } else if (letter != null && LetterSize.of(letter) > LetterSize.MOST) {
            surprises.add(one.position + ": its dead letter of " + LetterSize.of(letter) + " bytes fits no topic");
        } else if (must.isDeadLetter() && letter == null) {
            surprises.add(one.position + ": accepted, but must be dead-letter " + must.code());
        } else if (letter != null && !must.isNamedIn(header(letter, DeadLetters.CODE))) {
            surprises.add(one.position + ": dead-letter " + header(letter, DeadLetters.CODE) + ", but must be " + must);
        } else if (must.kind() == Outcome.Kind.HELD && !isHeld(one.record)) {
            surprises.add(one.position + ": counts, but must be held");
        }
    }

    private Map<String, TestRecord<byte[], byte[]>> lettersByPosition() {
        Map<String, TestRecord<byte[], byte[]>> letters = new HashMap<>();
        pipeline.deadLetters()
                .forEach(letter -> letters.put(
                        header(letter, DeadLetters.TOPIC) + "-" + header(letter, DeadLetters.OFFSET), letter));
        return letters;
    }

    private static String header(TestRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** By the firm's profile, which lists what is held. */
    private boolean isHeld(HostileRecord record) {
        String ikmId = new String(record.key(), StandardCharsets.UTF_8);
        IkmProfile profile = pipeline.row(Topics.VIEW_PROFILE, ikmId, IkmProfile.class);
        return profile != null
                && profile.getSchema().getField("held") != null
                && !((List<?>) profile.get("held")).isEmpty();
    }

    /** The accounts that the records' outcomes make, by office and kind. */
    SortedMap<String, String> expectedAccounts() {
        SortedMap<String, long[]> counts = new TreeMap<>();
        for (Read one : read.stream().filter(one -> one.record.must().isRead()).toList()) {
            EventTopic topic = EventTopic.parse(one.record.topic()).orElseThrow();
            long[] sums = counts.computeIfAbsent(AccountText.name(topic), name -> new long[AccountText.COLUMNS]);
            AccountText.count(one.record.must(), sums);
        }
        SortedMap<String, String> texts = new TreeMap<>();
        counts.forEach((name, sums) -> texts.put(name, AccountText.of(sums)));
        return texts;
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
