package id.ntb.ikm.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.layout.TopicSetup;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.protocol.Errors;
import org.apache.kafka.common.record.internal.MemoryRecords;
import org.apache.kafka.common.record.internal.SimpleRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches that the topic's limit would let pass as they come, and that no reader could hold once they are unpacked. */
class CompressionBombIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LIMIT = 262_144;
    private static final int UNPACKED = 200_000_000;
    private static final String TOPIC = new EventTopic("5202", EventType.PRODUCTION).topic();
    private static final byte[] GOOD = "tenun".getBytes(UTF_8);

    @TempDir
    private Path directory;

    /** 1 GB is what Kafka's own script starts a broker with. */
    @Test
    void aBrokerThatCanHoldThemRefusesThem() throws Exception {
        try (SmallBroker broker = SmallBroker.start(directory, "1g")) {
            setUp(broker);
            assertThat(send(broker, oneRecord())).isEqualTo(Errors.MESSAGE_TOO_LARGE);
            assertThat(send(broker, bomb(Compression.zstd().build(), 200_000, UNPACKED / 200_000)))
                    .isEqualTo(Errors.MESSAGE_TOO_LARGE);
            assertThat(send(broker, bomb(Compression.lz4().build(), 200_000, 250)))
                    .isEqualTo(Errors.MESSAGE_TOO_LARGE);
            assertThat(broker.isAlive()).isTrue();
            assertTakesTheNextGoodRecordAndHasNoOther(broker);
        }
    }

    @Test
    void aBrokerThatCannotHoldThemEndsAndGoesOnWithoutThem() throws Exception {
        try (SmallBroker broker = SmallBroker.start(directory, "256m")) {
            setUp(broker);
            MemoryRecords bomb = oneRecord();
            assertThatThrownBy(() -> send(broker, bomb)).isInstanceOf(IOException.class);
            broker.awaitEnd(PATIENCE);
        }
        try (SmallBroker broker = SmallBroker.start(directory, "256m")) {
            assertTakesTheNextGoodRecordAndHasNoOther(broker);
        }
    }

    private static void assertTakesTheNextGoodRecordAndHasNoOther(SmallBroker broker) throws Exception {
        assertThat(send(broker, MemoryRecords.withRecords(Compression.NONE, new SimpleRecord(1, GOOD, GOOD))))
                .isEqualTo(Errors.NONE);
        assertThat(new TopicLog(broker.bootstrapServers()).read(List.of(TOPIC)))
                .extracting(ConsumerRecord::value)
                .containsExactly(GOOD);
    }

    private static MemoryRecords oneRecord() {
        return bomb(Compression.gzip().build(), UNPACKED, 1);
    }

    private static void setUp(SmallBroker broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            new TopicSetup(admin, FirmNumbers.PARTITIONS).apply(List.of("5202"));
        }
    }

    private static MemoryRecords bomb(Compression compression, int size, int records) {
        byte[] zeros = new byte[size];
        SimpleRecord[] all = new SimpleRecord[records];
        Arrays.setAll(all, i -> new SimpleRecord(1, GOOD, zeros));
        MemoryRecords bomb = MemoryRecords.withRecords(compression, all);
        assertThat(bomb.sizeInBytes()).as("small as it comes").isLessThanOrEqualTo(LIMIT);
        return bomb;
    }

    private static Errors send(SmallBroker broker, MemoryRecords records) throws Exception {
        return new RawBatch(TOPIC, HostileRecord.PARTITION, records).sendTo(broker.bootstrapServers());
    }
}
