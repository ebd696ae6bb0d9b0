package id.ntb.ikm.benchmark.flink;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.contribution.Contributions;
import id.ntb.ikm.cube.PublishedViews;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.fold.Fold;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.simulation.SimulatedHistory;
import id.ntb.ikm.state.FoldState;
import id.ntb.ikm.topic.Event;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.Source;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.apache.avro.specific.SpecificRecord;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.Test;

/** Flink in this process, with a registry in memory and no broker. */
class FoldJobTest {

    private static final String REGISTRY = "mock://flink";
    private static final long SEED = 52;
    private static final int FIRMS = 60;
    private static final int MONTHS = 14;
    private static final int PARTITIONS = 4;
    private static final int THREADS = 2;

    /** So few that rows are read again from Flink's state. */
    private static final int CACHED_FIRMS = 5;

    private static final LocalDate AS_OF = SimulatedHistory.asOf();

    private final ReferenceData reference = ReferenceData.load();
    private final AvroSerdes avro = new AvroSerdes(AvroSerdes.client(REGISTRY, Map.of()), REGISTRY);
    private final Serializer<Object> serializer = avro.serializer();
    private final List<SpecificRecord> events =
            new SimulatedHistory(reference, SEED, FIRMS, MONTHS).events().toList();

    @Test
    void theViewsAreThoseOfTheFoldWithoutFlink() throws Exception {
        int reportSchemaId = new SchemaSetup(avro.client()).apply().get(Production.class.getName());
        FoldSettings settings = new FoldSettings(REGISTRY, reportSchemaId, PARTITIONS, AS_OF);
        StreamExecutionEnvironment flink = StreamExecutionEnvironment.createLocalEnvironment(THREADS);
        FoldedByFlink folded =
                new FoldJob(settings, CACHED_FIRMS).run(flink, flink.fromData(records(), LogRecord.type()));
        assertThat(folded.records()).isEqualTo(events.size());
        assertThat(folded.digest()).isEqualTo(digestWithoutFlink());
    }

    private List<LogRecord> records() {
        List<LogRecord> records = new ArrayList<>();
        events.forEach(event -> records.add(record(Event.of(event), records.size())));
        return records;
    }

    /** Taken by a broker as soon as it was recorded. */
    private LogRecord record(Event event, long offset) {
        String topic = new EventTopic(event.office(), event.type()).topic();
        byte[] key = event.ikmId().getBytes(StandardCharsets.UTF_8);
        int partition = Utils.toPositive(Utils.murmur2(key)) % PARTITIONS;
        byte[] value = serializer.serialize(topic, event.record());
        return LogRecord.of(new ConsumerRecord<>(
                topic,
                partition,
                offset,
                event.recordedAt().toEpochMilli(),
                TimestampType.LOG_APPEND_TIME,
                key.length,
                value.length,
                key,
                value,
                new RecordHeaders(),
                Optional.empty()));
    }

    private String digestWithoutFlink() {
        FoldState stores = FoldState.onHeap();
        stores.sums().setAsOf(AS_OF);
        Fold fold = new Fold(stores.firms(), stores.due(), stores.sums(), new Contributions(reference));
        Map<String, Instant> last = new HashMap<>();
        for (SpecificRecord record : events) {
            Event event = Event.of(record);
            fold.apply(event, new Source(0, 0), AS_OF);
            for (String regency : List.of(event.office(), Point.ALL)) {
                last.merge(regency, event.recordedAt(), BinaryOperator.maxBy(Comparator.naturalOrder()));
            }
        }
        fold.settle(AS_OF);
        PublishedViews views = new PublishedViews(reference);
        stores.sums().takeMoment(0).forEach(part -> {
            part.sums().forEach(views::add);
            part.claims().forEach(views::claim);
        });
        views.update(AS_OF, last::get);
        return views.digest();
    }
}
