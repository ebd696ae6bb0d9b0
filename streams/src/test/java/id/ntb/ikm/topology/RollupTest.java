package id.ntb.ikm.topology;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.Measures;
import id.ntb.ikm.cube.PublishedViews;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.state.Partial;
import id.ntb.ikm.state.RollupRows;
import id.ntb.ikm.state.StateRows;
import id.ntb.ikm.state.TaskProgress;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmView;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

class RollupTest {

    private static final Point CELL = new Point("PANGAN", "5202");
    private static final TaskProgress TODAY = new TaskProgress(LocalDate.of(2025, 6, 10), Map.of());

    private final ReferenceData reference = ReferenceData.load();
    private final KeyValueStore<Bytes, byte[]> store =
            Stores.inMemoryKeyValueStore("rollup").get();
    private Rollup rollup = started();

    /** The parts of a moment of a task are one: a firm that moves is counted neither twice nor not at all. */
    @Test
    void showsNoMomentInPart() {
        rollup.apply(units("5202", 1, Optional.of(TODAY)));
        rollup.apply(whole(1));
        assertThat(released("5202")).isEqualTo(1);

        rollup.apply(units("5202", 0, Optional.empty()));
        assertThat(rollup.release()).isEmpty();
        rollup.apply(whole(1));
        assertThat(rollup.release()).isEmpty();

        rollup.apply(units("5271", 1, Optional.of(TODAY)));
        assertThat(released("5271")).isEqualTo(1);
    }

    @Test
    void showsNoMomentInPartAfterARestartBetweenTheParts() {
        rollup.apply(whole(1));
        rollup.apply(units("5202", 1, Optional.empty()));
        rollup = started();
        rollup.apply(whole(1));
        assertThat(rollup.release()).isEmpty();

        rollup.apply(units("5271", 2, Optional.of(TODAY)));
        assertThat(released("5202")).isEqualTo(1);
        rollup = started();
        assertThat(rollup.release()).isPresent();
    }

    private long released(String regency) {
        return rollup.release().orElseThrow().rows().stream()
                .filter(row -> row.id().key().equals("PANGAN|" + regency))
                .map(row -> (IkmView) row.value())
                .findFirst()
                .orElseThrow()
                .getUnits();
    }

    private static Partial units(String regency, long units, Optional<TaskProgress> progress) {
        SumKey cell = new SumKey.Stock(new Point("PANGAN", regency));
        return new Partial(0, progress, Map.of(cell, new Tally().add(Measures.UNITS, units)), Map.of());
    }

    private static Partial whole(int task) {
        return new Partial(
                task, Optional.of(TODAY), Map.of(), Map.of("5202-000001", Optional.of(new Claim(CELL, null, null))));
    }

    private Rollup started() {
        return new Rollup(new RollupRows(StateRows.of(store), "rules"), new PublishedViews(reference), 2);
    }
}
