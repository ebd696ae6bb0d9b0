package id.ntb.ikm.state;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.cube.Measures;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.topic.Point;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteBackStoreTest {

    private static final SumKey SUM = new SumKey.Stock(new Point("PANGAN", "5202"));
    private static final TopicPartition CHANGELOG = new TopicPartition("ikm1-fold-changelog", 2);

    @TempDir
    private Path directory;

    /** Without the offset, Streams would read the whole changelog again at each start. */
    @Test
    void onRocksDbItKnowsAfterACleanStopHowFarItHasComeAndWhatItHeld() {
        WriteBackStore before = opened();
        before.state().sums().setAsOf(LocalDate.of(2025, 6, 10));
        before.state().sums().add(SUM, new Tally().add(Measures.UNITS, 3));
        before.state().due().put(LocalDate.of(2025, 6, 11), "5202-000001");
        before.flushCache();
        before.commit(Map.of(CHANGELOG, 42L));
        before.close();

        WriteBackStore after = opened();

        assertThat(after.managesOffsets()).isTrue();
        assertThat(after.committedOffset(CHANGELOG)).isEqualTo(42L);
        assertThat(after.state().sums().takeMoment(2).get(0).sums())
                .containsEntry(SUM, new Tally().add(Measures.UNITS, 3));
        assertThat(after.state().due().upTo(LocalDate.of(2025, 6, 11))).containsExactly("5202-000001");
        after.close();
    }

    private WriteBackStore opened() {
        WriteBackStore store = new StateStores(StoreKind.ROCKS_DB, "rules")
                .fold()
                .withLoggingDisabled()
                .build();
        store.init(context().getStateStoreContext(), store);
        return store;
    }

    private MockProcessorContext<Void, Void> context() {
        Properties config = new Properties();
        config.put("application.id", "ikm1");
        config.put("bootstrap.servers", "none:1");
        return new MockProcessorContext<>(config, new TaskId(0, 2), directory.toFile());
    }
}
