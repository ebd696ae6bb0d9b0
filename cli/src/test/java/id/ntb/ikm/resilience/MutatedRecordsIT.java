package id.ntb.ikm.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.ntb.ikm.hostile.HostileRecord;
import id.ntb.ikm.model.Histories;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Future;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mutated records of all kinds among a live publication, on a real broker; how many is set by {@code -Dikm.mutants}. */
class MutatedRecordsIT {

    private static final int MUTANTS = Integer.getInteger("ikm.mutants", 10_000);
    private static final int FIRMS = 500;
    private static final long SEED = 20260115;
    private static final LocalDate TODAY = LocalDate.parse("2026-01-15");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int LARGEST_BYTES = 250_000;

    @TempDir
    private Path directory;

    private BrokerProvince province;
    private long good;
    private long bad;

    /** Good and bad, then bad and good, so that neither gains by what was before. */
    @Test
    void stopNothingAndLeaveTheViewsOfWhatIsGood() throws Exception {
        try (BrokerProvince started = new BrokerProvince(directory, TODAY)) {
            province = started;
            good += publish(mixed(good(1), good(2)));
            bad += publish(mixed(good(3), mutants(4)));
            bad += publish(mixed(good(5), mutants(6)));
            good += publish(mixed(good(7), good(8)));
            Inquest inquest = new Inquest(province);
            inquest.assertNothingIsLostOrFalsified(TODAY);
            assertThat(inquest.refused()).isPositive();
            System.out.printf(
                    "%d records, half of them mutated, %d of those refused: %d ms; as many good ones: %d ms%n",
                    2 * MUTANTS, inquest.refused(), bad, good);
        }
    }

    /** Milliseconds from the first record sent until the views contain all. */
    private long publish(List<ProducerRecord<byte[], byte[]>> records) throws Exception {
        long before = province.account("read");
        long start = System.nanoTime();
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (KafkaProducer<byte[], byte[]> producer = province.producer("none")) {
            records.forEach(record -> sent.add(producer.send(record)));
        }
        for (Future<RecordMetadata> one : sent) {
            one.get();
        }
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> province.account("read") == before + records.size());
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private static List<ProducerRecord<byte[], byte[]>> mixed(
            List<ProducerRecord<byte[], byte[]>> one, List<ProducerRecord<byte[], byte[]>> other) {
        List<ProducerRecord<byte[], byte[]>> mixed = new ArrayList<>();
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            mixed.add(one.get(i));
            mixed.add(other.get(i));
        }
        return mixed;
    }

    private List<ProducerRecord<byte[], byte[]>> good(int part) {
        Serializer<Object> serializer = province.avro().serializer();
        return new Histories(ReferenceData.load())
                .draw(new Random(SEED + part), FIRMS, MUTANTS / 2).events().stream()
                        .limit(MUTANTS / 2)
                        .map(event -> published(event, serializer))
                        .toList();
    }

    private List<ProducerRecord<byte[], byte[]>> mutants(int part) throws Exception {
        return province.kit().mutants(SEED + part, MUTANTS / 2).stream()
                .filter(MutatedRecordsIT::fits)
                .map(MutatedRecordsIT::published)
                .toList();
    }

    /** What is larger no broker takes, and no producer sends. */
    private static boolean fits(HostileRecord record) {
        return record.value() == null || record.value().length < LARGEST_BYTES;
    }

    private static ProducerRecord<byte[], byte[]> published(SpecificRecordBase event, Serializer<Object> serializer) {
        String topic =
                new EventTopic((String) event.get("office"), EventType.of(event).orElseThrow()).topic();
        byte[] key = ((String) event.get("ikmId")).getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(topic, key, serializer.serialize(topic, event));
    }

    private static ProducerRecord<byte[], byte[]> published(HostileRecord record) {
        return new ProducerRecord<>(record.topic(), record.key(), record.value());
    }
}
