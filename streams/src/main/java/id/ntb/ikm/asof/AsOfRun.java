package id.ntb.ikm.asof;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.judge.ReportJudge;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.serde.AvroSerdes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;

/**
 * Makes the views of a date from the whole of history. Ends by itself: it reads up to where the topics ended when it began. Each
 * task keeps its firms in memory until it has ended.
 */
public final class AsOfRun {

    /** No schema has it: reports are then decoded like everything else. */
    private static final int NOT_REGISTERED = -1;

    private final LogConsumers consumers;
    private final AvroSerdes avro;
    private final Map<String, Integer> schemaIds;
    private final AsOfProgress progress;
    private final ReferenceData reference = ReferenceData.load();

    /**
     * A run on one cluster.
     *
     * @param schemaIds in the registry, by the name of the record
     * @param progress is told how far it has come
     */
    public AsOfRun(LogConsumers consumers, AvroSerdes avro, Map<String, Integer> schemaIds, AsOfProgress progress) {
        this.consumers = consumers;
        this.avro = avro;
        this.schemaIds = schemaIds;
        this.progress = progress;
    }

    /**
     * Makes them, with so many threads.
     *
     * @throws AsOfException when history is not whole
     * @throws ExecutionException when a task failed, with what it failed on
     */
    public AsOfViews build(Viewpoint viewpoint, int threads) throws InterruptedException, ExecutionException {
        AsOfSum sum = new AsOfSum(reference);
        each(List.of(viewpoint), threads, tasks -> tasks.get(0).end()).forEach(sum::add);
        return sum.views(viewpoint);
    }

    /**
     * Makes the views of two viewpoints in one go, and says what differs and why.
     *
     * @param after knows all that the first one knows
     * @throws AsOfException when history is not whole
     * @throws ExecutionException when a task failed, with what it failed on
     */
    public AsOfComparison compare(Viewpoint before, Viewpoint after, int threads)
            throws InterruptedException, ExecutionException {
        AsOfSum sumBefore = new AsOfSum(reference);
        AsOfSum sumAfter = new AsOfSum(reference);
        List<FirmChange> firms = new ArrayList<>();
        for (ComparedPart part : each(List.of(before, after), threads, this::compared)) {
            sumBefore.add(part.before());
            sumAfter.add(part.after());
            firms.addAll(part.firms());
        }
        return AsOfComparison.of(sumBefore.views(before), sumAfter.views(after), firms);
    }

    /** Firms are compared before a task ends, and forgotten then. */
    private ComparedPart compared(List<AsOfTask> tasks) {
        AsOfTask before = tasks.get(0);
        AsOfTask after = tasks.get(1);
        List<FirmChange> firms = new FirmChanges(before, after, reference).find();
        return new ComparedPart(before.end(), after.end(), firms);
    }

    private <T> List<T> each(List<Viewpoint> viewpoints, int threads, Function<List<AsOfTask>, T> end)
            throws InterruptedException, ExecutionException {
        HistoryEnds ends = HistoryEnds.now(consumers, reference.offices());
        progress.begin(ends.total());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> running = IntStream.range(0, ends.partitions())
                    .mapToObj(number -> pool.submit(() -> end.apply(run(number, ends, viewpoints))))
                    .toList();
            List<T> made = new ArrayList<>();
            for (Future<T> task : running) {
                made.add(task.get());
            }
            return made;
        } finally {
            pool.shutdownNow();
        }
    }

    private List<AsOfTask> run(int number, HistoryEnds ends, List<Viewpoint> viewpoints) {
        List<AsOfTask> tasks = viewpoints.stream()
                .map(viewpoint -> new AsOfTask(number, viewpoint, reference))
                .toList();
        AsOfPass pass = pass(ends.partitions(), tasks);
        HistoryShare share = ends.share(number);
        try (Consumer<byte[], byte[]> consumer = consumers.open(IsolationLevel.READ_COMMITTED)) {
            share.readFirms(consumer, records -> take(records, pass));
            pass.settle();
            share.readReports(consumer, records -> take(records, pass));
        }
        pass.settle();
        return tasks;
    }

    private AsOfPass pass(int partitions, List<AsOfTask> tasks) {
        int reportId = schemaIds.getOrDefault(Production.class.getName(), NOT_REGISTERED);
        return new AsOfPass(
                new ReportJudge(reference, reportId, partitions),
                new RecordJudge(avro, new EventRules(reference), partitions),
                tasks);
    }

    private void take(List<ConsumerRecord<byte[], byte[]>> records, AsOfPass pass) {
        records.forEach(pass::take);
        progress.add(records.size());
    }
}
