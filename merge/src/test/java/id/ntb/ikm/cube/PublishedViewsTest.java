package id.ntb.ikm.cube;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.Topics;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedViewsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 10);
    private static final Point CELL = new Point("PANGAN", "5202");
    private static final SumKey MAY = new SumKey.Flow(CELL, YearMonth.of(2025, 5));

    private final ReferenceData reference = ReferenceData.load();
    private final PublishedViews views = new PublishedViews(reference);

    /** A sector that the reference data names no more, say: its rows would stay with readers for good. */
    @Test
    void takesAwayEveryRowOfAnEarlierRunThatHasNoPlaceAnyMore() {
        List<ViewRow.Id> gone = List.of(
                new ViewRow.Id(Topics.VIEW_SECTOR, "KERAJINAN_LAMA"),
                new ViewRow.Id(Topics.VIEW_CELL, "KERAJINAN_LAMA|5202"),
                new ViewRow.Id(Topics.VIEW_PRODUCTION, "KERAJINAN_LAMA|5202|2025-05"),
                new ViewRow.Id(Topics.VIEW_PRODUCTION, "PANGAN|5202|2019-01"),
                new ViewRow.Id(Topics.VIEW_PROGRAM, "PANGAN|5202|KOIN_4_0|2020|"));
        views.add(MAY, new Tally().add(Measures.REPORTS, 1));
        List<PublishedViews.Published> first = update(views);

        PublishedViews restarted = new PublishedViews(reference);
        restarted.add(MAY, new Tally().add(Measures.REPORTS, 1));
        first.forEach(row -> restarted.restore(row.row().id(), row.hash()));
        gone.forEach(id -> restarted.restore(id, BigInteger.TEN));
        List<PublishedViews.Published> changed = update(restarted);

        assertThat(changed)
                .extracting(PublishedViews.Published::row)
                .containsExactlyInAnyOrderElementsOf(
                        gone.stream().map(id -> new ViewRow(id, null)).toList());
        assertThat(restarted.digest()).isEqualTo(views.digest());
        assertThat(update(restarted)).isEmpty();
    }

    @Test
    void takesAwayTheRowsOfAMonthThatNobodyReportsAnyMore() {
        String before = updated();
        views.add(MAY, new Tally().add(Measures.REPORTS, 1));
        update(views);
        views.add(MAY, new Tally().add(Measures.REPORTS, -1));

        assertThat(update(views))
                .extracting(changed -> changed.row().value())
                .hasSize(PublishedViews.pointsOf(reference).size())
                .containsOnlyNulls();
        assertThat(views.digest()).isEqualTo(before);
    }

    private String updated() {
        update(views);
        return views.digest();
    }

    private static List<PublishedViews.Published> update(PublishedViews of) {
        return of.update(TODAY, regency -> null);
    }
}
