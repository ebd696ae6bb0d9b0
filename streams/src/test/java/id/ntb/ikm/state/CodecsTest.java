package id.ntb.ikm.state;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.Measure;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.topic.Point;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is written comes back, at the ends of every range too: no rule of the events may be needed for that. */
class CodecsTest {

    private static final Point CELL = new Point("PANGAN", "5201");

    /** Once a report for 67561-04 landed on April 2025, because years were written in two bytes. */
    @Example
    void aMonthOfAFarYearLandsOnNoOther() {
        SumKey far = new SumKey.Flow(CELL, YearMonth.of(67_561, 4));

        assertThat(SumRows.readKey(SumRows.key(far))).isEqualTo(far);
    }

    @Property(tries = 200)
    void sumsComeBack(@ForAll("keys") SumKey key, @ForAll("tallies") Tally tally) {
        assertThat(SumRows.readKey(SumRows.key(key))).isEqualTo(key);
        assertThat(SumRows.readTally(SumRows.value(tally))).isEqualTo(tally);
    }

    @Property(tries = 200)
    void partialsComeBack(
            @ForAll("keys") SumKey key,
            @ForAll("tallies") Tally tally,
            @ForAll("texts") String ikmId,
            @ForAll("claims") Claim claim,
            @ForAll("days") LocalDate day) {
        Partial partial = new Partial(
                3,
                Optional.of(new TaskProgress(day, Map.of())),
                Map.of(key, tally),
                Map.of(ikmId, Optional.of(claim), ikmId + "-", Optional.empty()));

        assertThat(PartialCodec.read(PartialCodec.write(partial))).isEqualTo(partial);
    }

    @Provide
    Arbitrary<SumKey> keys() {
        Arbitrary<Point> points = Combinators.combine(texts(), texts()).as(Point::new);
        return Arbitraries.oneOf(
                points.map(SumKey.Stock::new),
                Combinators.combine(points, months()).as(SumKey.Flow::new),
                Combinators.combine(points, texts(), texts(), texts()).as(SumKey.Program::new));
    }

    @Provide
    Arbitrary<Tally> tallies() {
        Arbitrary<Measure> measures = Combinators.combine(texts(), texts()).as(Measure::new);
        return Arbitraries.maps(measures, Arbitraries.longs()).ofMaxSize(4).map(sums -> {
            Tally tally = new Tally();
            sums.forEach(tally::add);
            return tally;
        });
    }

    @Provide
    Arbitrary<Claim> claims() {
        Arbitrary<Point> points = Combinators.combine(texts(), texts()).as(Point::new);
        return Combinators.combine(points, texts().injectNull(0.2), texts().injectNull(0.2))
                .as(Claim::new);
    }

    /** Any text that UTF-8 can say, and some that the JDK's own format cannot: it ends at 65,535 bytes. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(19, Arbitraries.strings().withCharRange('\0', '\uD7FF').ofMaxLength(20)),
                Tuple.of(1, Arbitraries.of("é".repeat(32_768), "x".repeat(65_536), "\uD83D\uDC1F".repeat(70_000))));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<YearMonth> months() {
        return Combinators.combine(
                        Arbitraries.integers().between(Year.MIN_VALUE, Year.MAX_VALUE),
                        Arbitraries.integers().between(1, 12))
                .as(YearMonth::of);
    }
}
