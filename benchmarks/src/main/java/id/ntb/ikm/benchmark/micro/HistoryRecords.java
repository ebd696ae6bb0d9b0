package id.ntb.ikm.benchmark.micro;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.judge.ReportJudge;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.simulation.SimulatedHistory;
import id.ntb.ikm.topic.Event;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Utils;

/** A history as its topics would hold it, with a registry in memory and no broker. */
final class HistoryRecords {

    private static final String REGISTRY = "mock://micro";
    private static final long SEED = 52;
    private static final int PARTITIONS = 4;

    private final ReferenceData reference = ReferenceData.load();
    private final AvroSerdes avro = new AvroSerdes(AvroSerdes.client(REGISTRY, Map.of()), REGISTRY);
    private final Serializer<Object> serializer = avro.serializer();
    private final Map<String, Integer> schemaIds;
    private final SimulatedHistory history;
    private long nextOffset;

    HistoryRecords(int firms, int months) throws Exception {
        this.schemaIds = new SchemaSetup(avro.client()).apply();
        this.history = new SimulatedHistory(reference, SEED, firms, months);
    }

    /** In the order in which the offices record them. */
    Stream<ReceivedRecord> records() {
        return history.events().map(this::record);
    }

    private ReceivedRecord record(SpecificRecord record) {
        Event event = Event.of(record);
        EventTopic topic = new EventTopic(event.office(), event.type());
        byte[] key = event.ikmId().getBytes(StandardCharsets.UTF_8);
        Source source = new Source(Utils.toPositive(Utils.murmur2(key)) % PARTITIONS, nextOffset++);
        byte[] value = serializer.serialize(topic.topic(), record);
        return new ReceivedRecord(topic, source, key, value, event.recordedAt().toEpochMilli(), new RecordHeaders());
    }

    /** The first events that pass the rules, with where they stand, decoded as the pipeline decodes them. */
    List<SourcedEvent> accepted(int count) {
        JudgedEvents judged = new JudgedEvents(reportJudge(), recordJudge());
        return first(count, records().flatMap(record -> judged.accept(record).stream()));
    }

    /** JMH divides by a constant, so fewer would be reported as faster. */
    static <T> List<T> first(int count, Stream<T> all) {
        List<T> first = all.limit(count).toList();
        if (first.size() < count) {
            throw new IllegalStateException("the history has %d of %d".formatted(first.size(), count));
        }
        return first;
    }

    ReportJudge reportJudge() {
        return new ReportJudge(reference, schemaIds.get(Production.class.getName()), PARTITIONS);
    }

    RecordJudge recordJudge() {
        return new RecordJudge(avro, new EventRules(reference), PARTITIONS);
    }

    AvroSerdes avro() {
        return avro;
    }

    ReferenceData reference() {
        return reference;
    }
}
