package id.ntb.ikm.state;

import static id.ntb.ikm.model.Shrinkers.part;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.Measure;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.model.Shrinker;
import id.ntb.ikm.model.Shrinkers;
import id.ntb.ikm.state.DrawnSum.Amount;
import id.ntb.ikm.topic.Point;
import java.time.LocalDate;
import java.time.YearMonth;

/** Makes sums and claims plainer: fewer amounts, smaller numbers, shorter texts, earlier days. */
final class SumShrinker implements Shrinker<DrawnSum> {

    static final Shrinker<String> TEXTS = Shrinkers.texts();

    static final Shrinker<LocalDate> DAYS =
            part(LocalDate::toEpochDay, (day, epochDay) -> LocalDate.ofEpochDay(epochDay), Shrinkers.numbers());

    private static final Shrinker<YearMonth> YEARS = part(
            month -> (long) month.getYear(),
            (month, year) -> month.withYear(Math.toIntExact(year)),
            Shrinkers.numbers());

    private static final Shrinker<YearMonth> MONTHS =
            YEARS.then(part(YearMonth::getMonthValue, YearMonth::withMonth, Shrinkers.simplest(1)));

    private static final Shrinker<String> NULL_OR_TEXTS =
            (failing, check) -> failing == null || check.fails(null) ? null : TEXTS.shrink(failing, check);

    private static final Shrinker<Point> POINTS = Shrinkers.<Point, String>part(
                    Point::sector, (point, sector) -> new Point(sector, point.regency()), TEXTS)
            .then(part(Point::regency, (point, regency) -> new Point(point.sector(), regency), TEXTS));

    static final Shrinker<Claim> CLAIMS = Shrinkers.<Claim, Point>part(
                    Claim::cell, (claim, cell) -> new Claim(cell, claim.nib(), claim.ownerHash()), POINTS)
            .then(part(Claim::nib, (claim, nib) -> new Claim(claim.cell(), nib, claim.ownerHash()), NULL_OR_TEXTS))
            .then(part(Claim::ownerHash, (claim, owner) -> new Claim(claim.cell(), claim.nib(), owner), NULL_OR_TEXTS));

    private static final Shrinker<Measure> MEASURES = Shrinkers.<Measure, String>part(
                    Measure::name, (measure, name) -> new Measure(name, measure.of()), TEXTS)
            .then(part(Measure::of, (measure, of) -> new Measure(measure.name(), of), TEXTS));

    private static final Shrinker<Amount> AMOUNTS = Shrinkers.<Amount, Measure>part(
                    Amount::measure, (amount, measure) -> new Amount(measure, amount.value()), MEASURES)
            .then(part(Amount::value, (amount, value) -> new Amount(amount.measure(), value), Shrinkers.numbers()));

    private static final Shrinker<SumKey.Program> PROGRAMS = Shrinkers.<SumKey.Program, String>part(
                    SumKey.Program::program,
                    (key, text) -> new SumKey.Program(key.point(), text, key.edition(), key.commodity()),
                    TEXTS)
            .then(part(
                    SumKey.Program::edition,
                    (key, text) -> new SumKey.Program(key.point(), key.program(), text, key.commodity()),
                    TEXTS))
            .then(part(
                    SumKey.Program::commodity,
                    (key, text) -> new SumKey.Program(key.point(), key.program(), key.edition(), text),
                    TEXTS));

    @Override
    public DrawnSum shrink(DrawnSum failing, Check<DrawnSum> check) throws Exception {
        Shrinker<SumKey> keys = SumShrinker::key;
        return Shrinkers.<DrawnSum, SumKey>part(DrawnSum::key, (sum, key) -> new DrawnSum(key, sum.amounts()), keys)
                .then(part(
                        DrawnSum::amounts,
                        (sum, amounts) -> new DrawnSum(sum.key(), amounts),
                        Shrinkers.lists(AMOUNTS)))
                .shrink(failing, check);
    }

    private static SumKey key(SumKey failing, Check<SumKey> check) throws Exception {
        Shrinker<SumKey> kinds = Shrinkers.simplest(new SumKey.Stock(failing.point()));
        SumKey plain = kinds.then(part(SumKey::point, SumKey::at, POINTS)).shrink(failing, check);
        if (plain instanceof SumKey.Flow flow) {
            return Shrinkers.<SumKey.Flow, YearMonth>part(
                            SumKey.Flow::period, (key, period) -> new SumKey.Flow(key.point(), period), MONTHS)
                    .shrink(flow, check::fails);
        }
        return plain instanceof SumKey.Program program ? PROGRAMS.shrink(program, check::fails) : plain;
    }
}
