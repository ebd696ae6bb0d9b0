package id.ntb.ikm.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** Publishes records of the kit to a broker, and remembers what the broker took and where. */
public final class Publication {

    private final SortedMap<String, HostileRecord> read = new TreeMap<>();
    private final List<String> surprises = new ArrayList<>();

    /** Sends all, then waits for all: batches arise as they do. */
    public void publish(KafkaProducer<byte[], byte[]> producer, List<HostileRecord> records) throws Exception {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (HostileRecord record : records) {
            sent.add(producer.send(inPartition(record)));
        }
        for (int i = 0; i < sent.size(); i++) {
            settle(records.get(i), sent.get(i));
        }
    }

    private static ProducerRecord<byte[], byte[]> inPartition(HostileRecord record) {
        return new ProducerRecord<>(
                record.topic(),
                HostileRecord.PARTITION,
                record.timestamp() < 0 ? null : record.timestamp(),
                record.key(),
                record.value(),
                record.headers());
    }

    /** Whatever the broker takes in a known office's topic is read. */
    private void settle(HostileRecord record, Future<RecordMetadata> sent) throws Exception {
        try {
            RecordMetadata at = sent.get();
            if (record.must().isRead()) {
                read.put(at.topic() + "-" + at.partition() + "-" + at.offset(), record);
            }
        } catch (ExecutionException e) {
            if (record.onBroker().isRead() || !(e.getCause() instanceof RecordTooLargeException)) {
                throw e;
            }
        }
    }

    public int size() {
        return read.size();
    }

    /**
     * What became otherwise than it must, a line each.
     *
     * @param letters codes by {@code topic-partition-offset}
     */
    public List<String> surprises(SortedMap<String, String> letters) {
        read.forEach((position, record) -> compare(record, position, letters.get(position)));
        return List.copyOf(surprises);
    }

    private void compare(HostileRecord record, String position, String codes) {
        Outcome must = record.onBroker();
        if (codes == null ? must.isDeadLetter() || !must.isRead() : !must.isNamedIn(codes)) {
            surprises.add(position + ": " + (codes == null ? "accepted" : codes) + ", but must be " + must);
        }
    }
}
