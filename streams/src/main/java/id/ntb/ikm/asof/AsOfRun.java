package id.ntb.ikm.asof;

import id.ntb.ikm.cube.PublishedViews;
import id.ntb.ikm.cube.ViewRow;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.judge.ReportJudge;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.state.Partial;
import id.ntb.ikm.state.TaskProgress;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topology.Accounts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * Makes the views of a date from the whole of history. Ends by itself: it reads up to where the topics ended when it began. Each
 * task keeps its firms in memory until it has ended.
 */
public final class AsOfRun {

    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final LogConsumers consumers;
    private final AvroSerdes avro;
    private final Map<String, Integer> schemaIds;
    private final ReferenceData reference = ReferenceData.load();
    private final int partitions;

    /**
     * A run on one cluster.
     *
     * @param schemaIds in the registry, by the name of the record
     * @param partitions of every event topic
     */
    public AsOfRun(LogConsumers consumers, AvroSerdes avro, Map<String, Integer> schemaIds, int partitions) {
        this.consumers = consumers;
        this.avro = avro;
        this.schemaIds = schemaIds;
        this.partitions = partitions;
    }

    /**
     * Makes them, with so many threads.
     *
     * @throws ExecutionException when a task failed, with what it failed on
     */
    public AsOfViews build(LocalDate asOf, int threads) throws InterruptedException, ExecutionException {
        Map<TopicPartition, Long> ends = ends();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<Partial>>> tasks = IntStream.range(0, partitions)
                    .mapToObj(task -> pool.submit(() -> run(task, share(ends, task), asOf)))
                    .toList();
            return addUp(asOf, tasks);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Of the topics of the offices that there are; a topic that was not made has none. */
    private Map<TopicPartition, Long> ends() {
        try (Consumer<byte[], byte[]> consumer = consumers.open(IsolationLevel.READ_COMMITTED)) {
            List<TopicPartition> there = consumer.listTopics(ANSWER).values().stream()
                    .flatMap(List::stream)
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .filter(this::isOfAnOffice)
                    .toList();
            return consumer.endOffsets(there, ANSWER);
        }
    }

    private boolean isOfAnOffice(TopicPartition partition) {
        return EventTopic.parse(partition.topic())
                .filter(topic -> reference.offices().contains(topic.office()))
                .isPresent();
    }

    private static HistoryShare share(Map<TopicPartition, Long> ends, int task) {
        Map<TopicPartition, Long> own = new HashMap<>(ends);
        own.keySet().removeIf(partition -> partition.partition() != task);
        return new HistoryShare(own);
    }

    private List<Partial> run(int number, HistoryShare share, LocalDate asOf) {
        AsOfTask task = new AsOfTask(
                number,
                asOf,
                new ReportJudge(reference, schemaIds.get(Production.class.getName()), partitions),
                new RecordJudge(avro, new EventRules(reference), partitions),
                reference);
        try (Consumer<byte[], byte[]> consumer = consumers.open(IsolationLevel.READ_COMMITTED)) {
            share.readFirms(consumer, task::take);
            task.settle();
            share.readReports(consumer, task::take);
        }
        return task.end();
    }

    private AsOfViews addUp(LocalDate asOf, List<Future<List<Partial>>> tasks)
            throws InterruptedException, ExecutionException {
        PublishedViews views = new PublishedViews(reference);
        Map<Integer, TaskProgress> progress = new TreeMap<>();
        for (Future<List<Partial>> task : tasks) {
            for (Partial partial : task.get()) {
                partial.sums().forEach(views::add);
                partial.claims().forEach(views::claim);
                partial.progress().ifPresent(last -> progress.put(partial.task(), last));
            }
        }
        Accounts accounts = new Accounts(progress);
        List<ViewRow> rows = views.update(asOf, accounts::lastEventAt).stream()
                .map(PublishedViews.Published::row)
                .toList();
        return new AsOfViews(asOf, rows, accounts.positions(), accounts.accounts(), views.digest());
    }
}
