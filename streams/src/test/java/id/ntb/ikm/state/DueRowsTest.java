package id.ntb.ikm.state;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.model.Draw;
import id.ntb.ikm.model.Property;
import id.ntb.ikm.model.Shrinker;
import id.ntb.ikm.model.Shrinkers;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DueRowsTest {

    private static final int MOST_DAYS = 12;
    private static final List<LocalDate> EDGES = List.of(
            LocalDate.MIN,
            LocalDate.MIN.plusDays(1),
            LocalDate.EPOCH.minusDays(1),
            LocalDate.EPOCH,
            LocalDate.EPOCH.plusDays(1),
            LocalDate.MAX.minusDays(1),
            LocalDate.MAX);
    private static final Shrinker<LocalDate> NEARER = Shrinkers.part(
            LocalDate::toEpochDay, (day, epochDay) -> LocalDate.ofEpochDay(epochDay), Shrinkers.numbers());

    private record Midnight(List<LocalDate> days, LocalDate today) {

        Midnight withDays(List<LocalDate> others) {
            return new Midnight(others, today);
        }

        Midnight withToday(LocalDate other) {
            return new Midnight(days, other);
        }
    }

    @RegisterExtension
    final Property<Midnight> midnights = new Property<>(
            300,
            DueRowsTest::drawMidnight,
            Shrinkers.part(Midnight::days, Midnight::withDays, Shrinkers.lists(NEARER))
                    .then(Shrinkers.part(Midnight::today, Midnight::withToday, NEARER)));

    private final DueRows due = empty();

    /** Written as a text, the year 12000 comes before 2025, and each midnight found firms that were not due. */
    @Test
    void aDayInAFarYearIsNotDueYet() {
        due.put(LocalDate.of(12_000, 1, 1), "5202-000001");

        assertThat(due.upTo(LocalDate.of(2025, 12, 31))).isEmpty();
    }

    @Test
    void theFirmsThatAreDueAreThoseOfDaysUpToThen() throws Exception {
        midnights.holds(DueRowsTest::assertThoseOfDaysUpToThenAreDue);
    }

    @Test
    void soAreTheyAtTheEndsOfTime() {
        for (LocalDate today : EDGES) {
            assertThoseOfDaysUpToThenAreDue(new Midnight(List.of(), today));
            assertThoseOfDaysUpToThenAreDue(new Midnight(EDGES, today));
            for (LocalDate day : EDGES) {
                assertThoseOfDaysUpToThenAreDue(new Midnight(List.of(day), today));
                assertThoseOfDaysUpToThenAreDue(new Midnight(List.of(day, day), today));
            }
        }
    }

    private static void assertThoseOfDaysUpToThenAreDue(Midnight midnight) {
        List<LocalDate> days = midnight.days();
        LocalDate today = midnight.today();
        DueRows rows = empty();
        days.forEach(day -> rows.put(day, "5202-" + day));

        assertThat(rows.upTo(today))
                .containsExactlyElementsOf(new TreeSet<>(days)
                        .headSet(today, true).stream().map(day -> "5202-" + day).collect(Collectors.toList()));
        days.forEach(day -> rows.remove(day, "5202-" + day));
        assertThat(rows.upTo(LocalDate.MAX)).isEmpty();
    }

    private static DueRows empty() {
        return new DueRows(StoreSection.DUE.in(FoldState.heap()));
    }

    private static Midnight drawMidnight(Random random) {
        Draw draw = new Draw(random);
        return new Midnight(draw.listOf(draw.below(MOST_DAYS + 1), () -> drawDay(draw)), drawDay(draw));
    }

    private static LocalDate drawDay(Draw draw) {
        if (draw.oneIn(8)) {
            return draw.of(EDGES);
        }
        return LocalDate.ofEpochDay(
                draw.oneIn(2)
                        ? draw.between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                        : draw.between(-800_000, 4_000_000));
    }
}
