package id.ntb.ikm.topology;

import static id.ntb.ikm.topology.Sample.production;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.contribution.Contributions;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.failure.Faults;
import id.ntb.ikm.failure.Outage;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.judge.ReportJudge;
import id.ntb.ikm.profile.Profiles;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.state.StateStores;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.state.TopicProgress;
import id.ntb.ikm.state.WriteBackStore;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a task does with records at positions that the test driver cannot choose. */
class FoldProcessorTest {

    private static final String FIRM = "5202-000001";
    private static final EventTopic TOPIC = new EventTopic("5202", EventType.PRODUCTION);
    private static final long NOW = Sample.RECORDED.toEpochMilli();

    @TempDir
    private Path stateDirectory;

    private final String registry = "mock://" + UUID.randomUUID();
    private final AvroSerdes avro = new AvroSerdes(AvroSerdes.client(registry, Map.of()), registry);
    private MockProcessorContext<byte[], FoldOutput> context;
    private final FirstCatchUp firstCatchUp = new FirstCatchUp();
    private final DrivenLag lag = new DrivenLag();
    private FoldProcessor fold;

    @BeforeEach
    void start() throws Exception {
        Map<String, Integer> schemaIds = new SchemaSetup(avro.client()).apply();
        context = new MockProcessorContext<>(properties(), new TaskId(0, 0), new File(stateDirectory.toString()));
        openStore();
        ReferenceData reference = ReferenceData.load();
        TopologySettings settings = new TopologySettings(
                "ikm1", 1, StoreKind.IN_MEMORY, () -> Sample.TODAY, Duration.ofMillis(100), "test");
        fold = new FoldProcessor(
                settings,
                new ReportJudge(reference, schemaIds.get(Production.class.getName()), 1),
                new RecordJudge(avro, new EventRules(reference), 1),
                new Outage(),
                new Faults(),
                new RefusedRecords("ikm1"),
                lag,
                firstCatchUp,
                new Contributions(reference),
                new Profiles(reference),
                Merging.Factory.FOLD);
        context.setCurrentSystemTimeMs(NOW);
        fold.init(context);
    }

    @Test
    void countsARecordOnceThoughItsGroupHasForgottenThatItWasRead() {
        byte[] report = avro.serializer().serialize("", production(FIRM, "5202", "2025-02", 500));
        readFromTheBeginning(report);
        TopicProgress once = progress();
        int buried = context.forwarded().size();
        readFromTheBeginning(report);
        assertThat(progress()).isEqualTo(once).isEqualTo(new TopicProgress(3, 1, 0, 1, 1, Sample.RECORDED));
        assertThat(context.forwarded()).hasSize(buried).hasSize(1);
    }

    @Test
    void isThroughOnceTheProfilesThatWaitedAreSent() {
        lag.set(Pace.FAR_BEHIND + 1);
        for (int firm = 1; firm <= 40; firm++) {
            String ikmId = "5202-%06d".formatted(firm);
            read(firm, ikmId, avro.serializer().serialize("", production(ikmId, "5202", "2025-02", 500)));
        }
        tick();
        assertThat(firstCatchUp.isOver()).isFalse();
        lag.set(0);
        tick();
        assertThat(context.committed()).isTrue();
        assertThat(firstCatchUp.isOver()).isFalse();
        tick();
        assertThat(firstCatchUp.isOver()).isTrue();
        assertThat(context.forwarded())
                .filteredOn(forwarded -> forwarded.record().value() instanceof FoldOutput.Profile)
                .hasSize(40);
    }

    @Test
    void aTaskThatGoesElsewhereIsNotWaitedFor() {
        assertThat(firstCatchUp.isOver()).isFalse();
        fold.close();
        assertThat(firstCatchUp.isOver()).isTrue();
    }

    /** Calls what is to be called next, as Streams does when its time has come. */
    private void tick() {
        List<MockProcessorContext.CapturedPunctuator> scheduled = context.scheduledPunctuators();
        MockProcessorContext.CapturedPunctuator next = scheduled.get(scheduled.size() - 1);
        next.getPunctuator().punctuate(NOW);
    }

    private void readFromTheBeginning(byte[] report) {
        read(0, report);
        read(1, report);
        read(2, new byte[] {1});
    }

    private void read(long offset, byte[] value) {
        read(offset, FIRM, value);
    }

    private void read(long offset, String ikmId, byte[] value) {
        context.setRecordMetadata(TOPIC.topic(), 0, offset);
        fold.process(new Record<>(ikmId.getBytes(UTF_8), value, NOW));
    }

    private TopicProgress progress() {
        WriteBackStore store = context.getStateStore(StateStores.FOLD);
        TopicProgress[] found = new TopicProgress[1];
        store.state().sums().count(TOPIC, progress -> found[0] = progress);
        return found[0];
    }

    private void openStore() {
        WriteBackStore store = new StateStores(StoreKind.IN_MEMORY, "rules")
                .fold()
                .withLoggingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        context.addStateStore(store);
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.put("application.id", "ikm1");
        properties.put("bootstrap.servers", "none:1");
        return properties;
    }
}
