package id.ntb.ikm.state;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.Measure;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.model.Draw;
import id.ntb.ikm.model.Property;
import id.ntb.ikm.state.DrawnSum.Amount;
import id.ntb.ikm.topic.Point;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is written comes back, at the ends of every range too: no rule of the events may be needed for that. */
class CodecsTest {

    private static final Point CELL = new Point("PANGAN", "5201");

    private static final int TRIES = 200;

    @RegisterExtension
    final Property<DrawnSum> sums = new Property<>(TRIES, random -> draw(random).sum(), new SumShrinker());

    @RegisterExtension
    final Property<DrawnPartial> partials =
            new Property<>(TRIES, random -> DrawnPartial.of(draw(random)), DrawnPartial.SHRINKER);

    private static SumDraw draw(Random random) {
        return new SumDraw(new Draw(random));
    }

    /** Once a report for 67561-04 landed on April 2025, because years were written in two bytes. */
    @Test
    void aMonthOfAFarYearLandsOnNoOther() {
        SumKey far = new SumKey.Flow(CELL, YearMonth.of(67_561, 4));

        assertThat(SumRows.readKey(SumRows.key(far))).isEqualTo(far);
    }

    @Test
    void sumsComeBack() throws Exception {
        sums.holds(CodecsTest::assertComesBack);
    }

    @Test
    void sumsComeBackAtTheEndsOfEveryRange() {
        for (SumKey key : edgeKeys()) {
            for (List<Amount> amounts : edgeAmounts()) {
                assertComesBack(new DrawnSum(key, amounts));
            }
        }
    }

    @Test
    void partialsComeBack() throws Exception {
        partials.holds(CodecsTest::assertComesBack);
    }

    @Test
    void partialsComeBackAtTheEndsOfEveryRange() {
        DrawnSum none = new DrawnSum(new SumKey.Stock(CELL), List.of());
        for (String text : SumDraw.TEXTS) {
            for (LocalDate day : SumDraw.DAYS) {
                assertComesBack(new DrawnPartial(none, text, new Claim(new Point(text, text), text, text), day));
                assertComesBack(new DrawnPartial(none, text, new Claim(CELL, null, text), day));
                assertComesBack(new DrawnPartial(none, text, new Claim(CELL, text, null), day));
                assertComesBack(new DrawnPartial(none, text, new Claim(CELL, null, null), day));
            }
        }
    }

    private static void assertComesBack(DrawnSum sum) {
        SumKey key = sum.key();
        Tally tally = sum.tally();
        assertThat(SumRows.readKey(SumRows.key(key))).isEqualTo(key);
        assertThat(SumRows.readTally(SumRows.value(tally))).isEqualTo(tally);
    }

    private static void assertComesBack(DrawnPartial drawn) {
        Partial partial = drawn.partial();
        assertThat(PartialCodec.read(PartialCodec.write(partial))).isEqualTo(partial);
    }

    private static List<SumKey> edgeKeys() {
        Stream<SumKey> ofTexts = SumDraw.TEXTS.stream()
                .flatMap(text -> Stream.of(
                        new SumKey.Stock(new Point(text, text)),
                        new SumKey.Program(new Point(text, text), text, text, text)));
        return Stream.concat(ofTexts, SumDraw.MONTHS.stream().map(month -> new SumKey.Flow(CELL, month)))
                .toList();
    }

    private static List<List<Amount>> edgeAmounts() {
        Stream<Amount> ofTexts = SumDraw.TEXTS.stream().map(text -> new Amount(new Measure(text, text), 1));
        Stream<Amount> ofNumbers = SumDraw.NUMBERS.stream().map(number -> new Amount(Measure.of("units"), number));
        return Stream.concat(
                        Stream.of(List.<Amount>of()),
                        Stream.concat(ofTexts, ofNumbers).map(List::of))
                .toList();
    }
}
