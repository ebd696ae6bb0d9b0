package id.ntb.ikm.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.reader.PeriodRange;
import id.ntb.ikm.reader.TestViews;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.view.Position;
import id.ntb.ikm.view.ViewVersion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportReaderTest {

    private static final String IKM = "5202-000001";
    private static final Instant TAKEN_AT = Instant.parse("2026-06-01T00:00:00Z");
    private static final TopicPartition REPORTS = new TopicPartition("ikm.5202.production", 0);
    private static final TopicPartition REGISTRATIONS = new TopicPartition("ikm.5202.registration", 0);
    private static final PeriodRange AUTUMN = new PeriodRange(YearMonth.of(2025, 10), YearMonth.of(2025, 11));

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");
    private final List<TopicPartition> assigned = new ArrayList<>();
    private final String registry = "mock://" + UUID.randomUUID();
    private final AvroSerdes avro = new AvroSerdes(AvroSerdes.client(registry, Map.of()), registry);

    @BeforeEach
    void registerSchemas() throws Exception {
        new SchemaSetup(avro.client()).apply();
    }

    @Test
    void readsUpToWhereTheVersionHadRead() {
        stand(report("p-1", "2025-10"), report("p-2", "2025-11"), report("p-3", "2025-11"));
        assertThat(read(new Position(REPORTS.topic(), 0, 2L))).containsExactly("p-1 at 0", "p-2 at 1");
    }

    @Test
    void leavesOutOtherMonths() {
        stand(report("p-1", "2025-09"), report("p-2", "2025-10"), report("p-3", "2025-11"), report("p-4", "2025-12"));
        assertThat(read(new Position(REPORTS.topic(), 0, 4L))).containsExactly("p-2 at 1", "p-3 at 2");
    }

    @Test
    void leavesOutWhatCannotBeMerged() {
        Production foreign = HistoryEvents.reportOf5271(IKM, "2025-10", 1);
        stand("bukan Avro".getBytes(StandardCharsets.UTF_8), bytes(foreign), report("p-1", "2025-10"));
        assertThat(read(new Position(REPORTS.topic(), 0, 3L))).containsExactly("p-1 at 2");
    }

    @Test
    void looksAtNoOtherEvents() {
        stand(report("p-1", "2025-10"));
        read(new Position(REPORTS.topic(), 0, 1L), new Position("ikm.5202.registration", 0, 7L));
        assertThat(assigned).containsExactly(REPORTS);
    }

    @Test
    void saysThatItTakesTooLong() {
        stand(report("p-1", "2025-10"));
        EventLog log = new EventLog(isolation -> consumer, Duration.ZERO);
        assertThatThrownBy(() -> log.forEach(unused -> Map.of(REPORTS, 2L), record -> {}))
                .isInstanceOf(HistoryUnavailableException.class)
                .hasMessageContaining("tidak selesai dibaca dalam 0 detik")
                .hasMessageContaining("not read within 0 s");
    }

    @Test
    void readsRegistrationsFromTheirOwnTopics() {
        Registration event = HistoryEvents.registration(IKM, "5202", "r-1", 5, 1, 2);
        stand(REGISTRATIONS, avro.serializer().serialize(REGISTRATIONS.topic(), event));
        List<Registration> found = new ArrayList<>();
        reader().of(version(new Position(REPORTS.topic(), 0, 7L), new Position(REGISTRATIONS.topic(), 0, 1L)))
                .forEachRegistration(found::add);
        assertThat(found).containsExactly(event);
        assertThat(assigned).containsExactly(REGISTRATIONS);
    }

    private List<String> read(Position... positions) {
        List<String> found = new ArrayList<>();
        reader().of(version(positions))
                .forEach(AUTUMN, (report, source) -> found.add(report.getEventId() + " at " + source.offset()));
        return found;
    }

    private ReportReader reader() {
        return new ReportReader(isolation -> consumer, new RecordJudge(avro, new EventRules(ReferenceData.load()), 1));
    }

    private static ViewVersion version(Position... positions) {
        ViewVersion version = TestViews.version(1, Map.of());
        version.setPositions(List.of(positions));
        return version;
    }

    private void stand(byte[]... values) {
        stand(REPORTS, values);
    }

    /** Lets the records stand on a topic, once somebody reads it. */
    private void stand(TopicPartition place, byte[]... values) {
        consumer.updateBeginningOffsets(Map.of(place, 0L));
        consumer.schedulePollTask(() -> {
            assigned.addAll(consumer.assignment());
            for (int offset = 0; offset < values.length; offset++) {
                consumer.addRecord(record(place, offset, values[offset]));
            }
        });
    }

    private static ConsumerRecord<byte[], byte[]> record(TopicPartition place, long offset, byte[] value) {
        byte[] key = IKM.getBytes(StandardCharsets.UTF_8);
        return new ConsumerRecord<>(
                place.topic(),
                place.partition(),
                offset,
                TAKEN_AT.toEpochMilli(),
                TimestampType.LOG_APPEND_TIME,
                key.length,
                value.length,
                key,
                value,
                new RecordHeaders(),
                Optional.empty());
    }

    private byte[] report(String eventId, String period) {
        return bytes(HistoryEvents.report(IKM, eventId, period, 40, 1_000));
    }

    private byte[] bytes(Production event) {
        return avro.serializer().serialize(REPORTS.topic(), event);
    }
}
