package id.ntb.ikm.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole kit as one file through a real broker, registry and processing. */
class HostileOfficeIT {

    private static final LocalDate TODAY = LocalDate.parse("2025-06-15");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    private Path directory;

    private final SortedMap<String, HostileRecord> taken = new TreeMap<>();
    private final List<String> surprises = new ArrayList<>();

    @Test
    void stopsNothingOnARealBroker() throws Exception {
        try (BrokerProvince province = new BrokerProvince(directory, TODAY)) {
            Kit kit = province.kit();
            try (KafkaProducer<byte[], byte[]> producer = province.producer()) {
                for (HostileRecord record : kit.neighbours()) {
                    publish(producer, record);
                }
                for (Attack attack : kit.attacks()) {
                    for (HostileRecord record : attack.records()) {
                        publish(producer, record);
                    }
                }
            }
            await().atMost(PATIENCE).until(() -> province.account("read") == taken.size());
            Inquest inquest = new Inquest(province);
            inquest.assertNothingIsLostOrFalsified(TODAY);
            SortedMap<String, String> letters = inquest.letters();
            taken.forEach((position, record) -> compare(record, position, letters));
            assertThat(surprises).isEmpty();
        }
    }

    /** Whatever the broker takes in a known office's topic is read. */
    private void publish(KafkaProducer<byte[], byte[]> producer, HostileRecord record) throws Exception {
        try {
            RecordMetadata at = producer.send(new ProducerRecord<>(
                            record.topic(),
                            HostileRecord.PARTITION,
                            record.timestamp() < 0 ? null : record.timestamp(),
                            record.key(),
                            record.value(),
                            record.headers()))
                    .get();
            if (record.must().isRead()) {
                taken.put(at.topic() + "-" + at.partition() + "-" + at.offset(), record);
            }
        } catch (ExecutionException e) {
            if (record.onBroker().isRead() || !(e.getCause() instanceof RecordTooLargeException)) {
                throw e;
            }
        }
    }

    private void compare(HostileRecord record, String position, Map<String, String> letters) {
        String codes = letters.get(position);
        Outcome must = record.onBroker();
        if (codes == null ? must.isDeadLetter() || !must.isRead() : !must.isNamedIn(codes)) {
            surprises.add(position + ": " + (codes == null ? "accepted" : codes) + ", but must be " + must);
        }
    }
}
