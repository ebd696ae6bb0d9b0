package id.ntb.ikm.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import id.ntb.ikm.state.StoreKind;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BenchPlanTest {

    private final Results results =
            new Results(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

    @Test
    void aQuickRunIsPlannedForLessThanFiveMinutes() {
        assertThat(Bench.expected(stages())).isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void aWholeRunIsPlannedForLessThanTenMinutes() {
        assertThat(Bench.expected(stages("--stores", "rocksdb", "--json", "bench.json")))
                .isLessThan(Duration.ofMinutes(10));
    }

    private static List<BenchStage> stages(String... options) {
        BenchOptions parsed = BenchOptions.parse(options.length == 0 ? List.of("--quick") : List.of(options));
        return Bench.stages(parsed, Path.of("never-made"));
    }

    @Test
    void optionsGoInAnyOrder() {
        BenchOptions options = BenchOptions.parse(List.of("--json", "out.json", "--stores", "rocksdb", "--quick"));
        assertThat(options)
                .isEqualTo(new BenchOptions(
                        MeasuredScale.QUICK, Optional.of(StoreKind.ROCKS_DB), Optional.of(Path.of("out.json"))));
    }

    @Test
    void allStoresThatThereAreAreCompared() {
        assertThat(stages("--stores", "all")).hasSameSizeAs(StoreKind.available());
    }

    @Test
    void storesThatThisKafkaDoesNotHaveAreRefused() {
        assumeFalse(StoreKind.TRANSACTIONAL_ROCKS_DB.isAvailable());
        assertThatThrownBy(() -> BenchOptions.parse(List.of("--stores", "transactional")))
                .isInstanceOf(BenchUsageException.class)
                .hasMessageContaining("-Dkafka.version=4.4.0");
    }

    @Test
    void anythingElseIsToldWhatThereIs() {
        assertThatThrownBy(() -> BenchOptions.parse(List.of("--fast")))
                .isInstanceOf(BenchUsageException.class)
                .hasMessageContaining("--json FILE");
        assertThatThrownBy(() -> BenchOptions.parse(List.of("--json"))).isInstanceOf(BenchUsageException.class);
        assertThatThrownBy(() -> BenchOptions.parse(List.of("--stores", "paper")))
                .isInstanceOf(BenchUsageException.class);
    }

    @Test
    void stepsAreRunInOrderAndTimed() throws Exception {
        results.take(new OneStep(() -> List.of(MeasuredLine.of("first", List.of()))));
        results.take(new OneStep(() -> List.of(MeasuredLine.of("second", List.of()))));
        assertThat(results.lines()).extracting(MeasuredLine::name).containsExactly("first", "second");
    }

    @Test
    void aStageIsTakenDownAlsoWhenAStepFails() {
        OneStep stage = new OneStep(() -> {
            throw new IllegalStateException("the totals differ");
        });
        assertThatThrownBy(() -> results.take(stage)).hasMessage("the totals differ");
        assertThat(stage.closed).isTrue();
    }

    /** A stage of one measurement. */
    private static final class OneStep implements BenchStage {

        private final Measurement measurement;
        private boolean closed;

        private OneStep(Measurement measurement) {
            this.measurement = measurement;
        }

        @Override
        public List<MeasurementStep> steps() {
            return List.of(new MeasurementStep("step", Duration.ZERO, measurement));
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
