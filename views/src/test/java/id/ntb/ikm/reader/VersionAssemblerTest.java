package id.ntb.ikm.reader;

import static id.ntb.ikm.reader.TestViews.headline;
import static id.ntb.ikm.reader.TestViews.production;
import static id.ntb.ikm.reader.TestViews.version;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.view.IkmView;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionAssemblerTest {

    private static final Point CELL = new Point("PANGAN", "5202");
    private static final RowKey NOVEMBER = new RowKey.Production(CELL, YearMonth.of(2025, 11));
    private static final Map<String, Integer> CELL_AND_PROVINCE = Map.of(Topics.VIEW_CELL, 1, Topics.VIEW_PROVINCE, 1);

    private final VersionAssembler assembler = new VersionAssembler();

    @Test
    void showsAVersionOnlyWhenAllItsPartsAreThere() {
        assembler.settle();
        row(CELL, 5, 1);
        assembler.version(version(1, CELL_AND_PROVINCE));
        assertThat(assembler.assemble()).isEmpty();
        assertThat(assembler.missing()).contains("version 1: province has 0 of 1 rows");

        row(Point.PROVINCE, 5, 1);
        ViewSnapshot snapshot = assembler.assemble().orElseThrow();
        assertThat(snapshot.version().getVersion()).isEqualTo(1);
        assertThat(units(snapshot, CELL)).isEqualTo(5);
        assertThat(units(snapshot, Point.PROVINCE)).isEqualTo(5);
    }

    @Test
    void waitsForTheVersionRecord() {
        assembler.settle();
        row(CELL, 5, 1);
        row(Point.PROVINCE, 5, 1);
        assertThat(assembler.assemble()).isEmpty();
        assertThat(assembler.missing()).contains("version 1: its record on the version topic");

        assembler.version(version(1, CELL_AND_PROVINCE));
        assertThat(assembler.assemble()).isPresent();
    }

    @Test
    void showsEachVersionOnce() {
        assembler.settle();
        assembler.version(version(1, Map.of()));
        assertThat(assembler.assemble()).isPresent();
        assertThat(assembler.assemble()).isEmpty();
        assertThat(assembler.missing()).isEmpty();
    }

    @Test
    void aCompleteVersionDoesNotOvertakeAnIncompleteOne() {
        assembler.settle();
        row(CELL, 5, 1);
        assembler.version(version(1, CELL_AND_PROVINCE));
        assembler.version(version(2, Map.of()));
        assertThat(assembler.assemble()).isEmpty();

        row(Point.PROVINCE, 5, 1);
        assertThat(assembler.assemble().orElseThrow().version().getVersion()).isEqualTo(2);
    }

    @Test
    void rowsOfALaterVersionDoNotShowBeforeIt() {
        assembler.settle();
        row(CELL, 5, 1);
        row(CELL, 6, 2);
        row(Point.PROVINCE, 5, 1);
        assembler.version(version(1, CELL_AND_PROVINCE));
        ViewSnapshot first = assembler.assemble().orElseThrow();

        row(Point.PROVINCE, 6, 2);
        assembler.version(version(2, CELL_AND_PROVINCE));
        ViewSnapshot second = assembler.assemble().orElseThrow();

        assertThat(units(first, CELL)).isEqualTo(units(first, Point.PROVINCE)).isEqualTo(5);
        assertThat(units(second, CELL)).isEqualTo(units(second, Point.PROVINCE)).isEqualTo(6);
    }

    @Test
    void afterCompactionTheFirstSnapshotHasTheRowsThatAreLeftOfOldVersions() {
        row(CELL, 5, 1);
        row(Point.PROVINCE, 6, 3);
        assembler.version(version(3, Map.of(Topics.VIEW_PROVINCE, 1)));
        assembler.settle();

        ViewSnapshot snapshot = assembler.assemble().orElseThrow();
        assertThat(snapshot.version().getVersion()).isEqualTo(3);
        assertThat(units(snapshot, CELL)).isEqualTo(5);
    }

    @Test
    void anOldVersionThatLooksCompleteIsNotShownWhenNewerRowsHaveBeenSeen() {
        row(Point.PROVINCE, 5, 1);
        assembler.version(version(1, Map.of(Topics.VIEW_PROVINCE, 1)));
        row(CELL, 7, 2); // took the place of version 1's row of the cell, which compaction removed
        assembler.settle();
        assertThat(assembler.assemble()).isEmpty();
    }

    @Test
    void aRemovedRowIsGoneFromTheNextVersionOn() {
        assembler.settle();
        assembler.row(NOVEMBER, production(CELL, "2025-11", 1, 1));
        assembler.version(version(1, Map.of(Topics.VIEW_PRODUCTION, 1)));
        ViewSnapshot before = assembler.assemble().orElseThrow();

        assembler.removal(NOVEMBER, 2);
        assertThat(assembler.assemble()).isEmpty();
        assembler.version(version(2, Map.of(Topics.VIEW_PRODUCTION, 1)));
        ViewSnapshot after = assembler.assemble().orElseThrow();

        assertThat(before.production(CELL, PeriodRange.ALL)).hasSize(1);
        assertThat(after.production(CELL, PeriodRange.ALL)).isEmpty();
    }

    private void row(Point point, long units, long version) {
        IkmView row = headline(point, units, version);
        assembler.row(new RowKey.Headline(point), row);
    }

    private static long units(ViewSnapshot snapshot, Point point) {
        return snapshot.at(point).orElseThrow().getUnits();
    }
}
