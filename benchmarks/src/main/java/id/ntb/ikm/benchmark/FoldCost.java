package id.ntb.ikm.benchmark;

import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.simulation.SimulatedHistory;
import id.ntb.ikm.topic.EventType;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;

/**
 * What firms and reports cost the fold alone: memory, what would be logged, and processor time. By one thread, with as many tasks as
 * the pipeline has.
 */
final class FoldCost implements Measurement {

    static final String CPU = "CPU";

    /** About what a pipeline takes between two commits. */
    private static final int COMMITTED_AT_ONCE = 25_000;

    private static final String REGISTRY = "mock://cost";

    private final FoldScale scale;
    private final ReferenceData reference = ReferenceData.load();
    private final AvroSerdes avro = new AvroSerdes(AvroSerdes.client(REGISTRY, Map.of()), REGISTRY);
    private final EncodedEvents encoding = new EncodedEvents(avro);
    private final ReportedMonths months = new ReportedMonths();
    private final FoldClock reports = new FoldClock();
    private final FoldClock others = new FoldClock();
    private final FoldClock commits = new FoldClock();
    private final List<ReceivedRecord> waiting = new ArrayList<>();
    private List<PureFold> tasks = List.of();
    private long events;

    FoldCost(FoldScale scale) {
        this.scale = scale;
    }

    static String name(FoldScale scale) {
        return "cost of " + scale.text();
    }

    @Override
    public List<MeasuredLine> measure() throws Exception {
        Map<String, Integer> schemaIds = new SchemaSetup(avro.client()).apply();
        SimulatedHistory history = new SimulatedHistory(reference, MeasuredScale.SEED, scale.firms(), scale.months());
        long before = usedHeap();
        tasks = IntStream.range(0, Site.PARTITIONS)
                .mapToObj(task -> new PureFold(reference, avro, schemaIds))
                .toList();
        history.events().forEach(this::take);
        commit();
        IntStream.range(0, tasks.size()).forEach(task -> tasks.get(task).send(task));
        return List.of(time(), bytes(usedHeap() - before));
    }

    /** Settles first, so that what is counted is in use and not left over. */
    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void take(SpecificRecord event) {
        events++;
        months.add(event);
        waiting.add(encoding.received(event));
        if (waiting.size() == COMMITTED_AT_ONCE) {
            commit();
        }
    }

    private void commit() {
        List<ReceivedRecord> firms = new ArrayList<>(waiting);
        firms.removeIf(FoldCost::isReport);
        waiting.removeIf(record -> !isReport(record));
        others.time(firms.size(), () -> {
            firms.forEach(this::fold);
            tasks.forEach(PureFold::settle);
        });
        reports.time(waiting.size(), () -> waiting.forEach(this::fold));
        commits.time(firms.size() + waiting.size(), () -> tasks.forEach(PureFold::commit));
        waiting.clear();
    }

    private static boolean isReport(ReceivedRecord record) {
        return record.topic().type() == EventType.PRODUCTION;
    }

    private void fold(ReceivedRecord record) {
        tasks.get(record.source().partition()).take(record);
    }

    private MeasuredLine time() {
        return MeasuredLine.of(
                name(scale),
                List.of(
                        MeasuredValue.count("events", events, ""),
                        micros(CPU, (reports.nanos() + others.nanos() + commits.nanos()) / 1e3 / events),
                        micros("reports", reports.microsPerEvent()),
                        micros("others", others.microsPerEvent()),
                        micros("commits", commits.microsPerEvent())));
    }

    private MeasuredLine bytes(long heap) {
        List<MeasuredValue> values = new ArrayList<>(List.of(MeasuredValue.count("reports", months.count(), "kept")));
        values.addAll(each("heap", heap));
        values.addAll(each("state", sum(LoggedRows::keptBytes)));
        values.addAll(each("changelog", sum(LoggedRows::bytes)));
        values.add(new MeasuredValue("changelog", (double) sum(LoggedRows::records) / events, "records/event"));
        return MeasuredLine.of(name(scale), values);
    }

    private long sum(ToLongFunction<LoggedRows> figure) {
        return tasks.stream().map(PureFold::rows).mapToLong(figure).sum();
    }

    private List<MeasuredValue> each(String name, long bytes) {
        return List.of(
                new MeasuredValue(name, (double) bytes / scale.firms(), "B/IKM"),
                new MeasuredValue(name, (double) bytes / months.count(), "B/report"));
    }

    private static MeasuredValue micros(String name, double amount) {
        return new MeasuredValue(name, amount, "µs/event");
    }
}
