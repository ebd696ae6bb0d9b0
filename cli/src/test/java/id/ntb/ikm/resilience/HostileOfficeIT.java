package id.ntb.ikm.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.ntb.ikm.hostile.Attack;
import id.ntb.ikm.hostile.FirmNumbers;
import id.ntb.ikm.hostile.HostileRecord;
import id.ntb.ikm.hostile.Kit;
import id.ntb.ikm.hostile.Publication;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole kit as one file through a real broker, registry and processing, with what only a broker can do to it. */
class HostileOfficeIT {

    private static final LocalDate TODAY = LocalDate.parse("2025-06-15");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> COMPRESSIONS = List.of("none", "gzip", "lz4", "zstd", "snappy");
    private static final int BOMB = 3 * 1024 * 1024;

    @TempDir
    private Path directory;

    private final Publication publication = new Publication();

    @Test
    void stopsNothingOnARealBroker() throws Exception {
        try (BrokerProvince province = new BrokerProvince(directory, TODAY)) {
            Kit kit = province.kit();
            makeForeignTopics(province, kit);
            for (int i = 0; i < COMPRESSIONS.size(); i++) {
                publish(province, kit, i);
            }
            await().atMost(PATIENCE).until(() -> province.account("read") == publication.size());
            Inquest inquest = new Inquest(province);
            inquest.assertNothingIsLostOrFalsified(TODAY);
            SortedMap<String, String> letters = inquest.letters();
            assertThat(publication.surprises(letters)).isEmpty();
        }
    }

    /** With other partitions than a known office's, while processing runs. */
    private static void makeForeignTopics(BrokerProvince province, Kit kit) throws Exception {
        List<NewTopic> topics = kit.attacks().stream()
                .flatMap(attack -> attack.records().stream())
                .filter(record -> !record.must().isRead())
                .map(HostileRecord::topic)
                .distinct()
                .map(topic -> new NewTopic(topic, 2 * FirmNumbers.PARTITIONS, (short) 1))
                .toList();
        try (Admin admin = province.admin()) {
            admin.createTopics(topics).all().get();
        }
    }

    /** Every fifth attack in each way of compression, after the honest offices' records. */
    private void publish(BrokerProvince province, Kit kit, int turn) throws Exception {
        List<Attack> attacks = kit.attacks();
        try (KafkaProducer<byte[], byte[]> producer = province.producer(COMPRESSIONS.get(turn))) {
            if (turn == 0) {
                publication.publish(producer, kit.neighbours());
            }
            for (int i = turn; i < attacks.size(); i += COMPRESSIONS.size()) {
                publication.publish(producer, attacks.get(i).records());
            }
            assertThatThrownBy(() -> producer.send(bomb()).get()).hasCauseInstanceOf(RecordTooLargeException.class);
        }
    }

    /** Nothing but zeros: a few kilobytes on the way, where it is compressed. */
    private static ProducerRecord<byte[], byte[]> bomb() {
        byte[] key = FirmNumbers.ikmId(Kit.OFFICE, 1).getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>("ikm.5202.registration", HostileRecord.PARTITION, key, new byte[BOMB]);
    }
}
