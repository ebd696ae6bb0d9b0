package id.ntb.ikm.contribution;

import id.ntb.ikm.cube.Adder;
import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.Contribution;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.join.OfficeReports;
import id.ntb.ikm.join.Report;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a firm adds to the sums, by the merge rules: a pure function of what is known about it and of the date. For one thread. */
public final class Contributions {

    private final Attribution attribution;
    private final Stocks stocks;
    private final ExpectedReports expected;
    private final ReportFlow flow;

    public Contributions(ReferenceData reference) {
        this.attribution = new Attribution(new SectorRule(reference));
        this.stocks = new Stocks(attribution, new Flags(new EventRules(reference)));
        this.expected = new ExpectedReports(attribution);
        this.flow = new ReportFlow(reference);
    }

    /** What the firm says of its identity, for doubts that only show when firms meet; empty where it is no unit. */
    public Optional<Claim> claim(Firm firm, LocalDate today) {
        return stocks.claim(firm, today);
    }

    /** Everything but the reports: what certificates, doubts and the calendar can change, and a registration at once. */
    public Contribution withoutReports(Firm firm, LocalDate today) {
        return stocks.of(firm, today).add(expected.of(firm, today));
    }

    /** All that the firm's reports have to know of it. */
    public Standing standing(Firm firm, LocalDate today) {
        return attribution.standing(firm, today);
    }

    /** Those of the months whose reports count elsewhere, count otherwise, or are another office's to make. */
    public Stream<YearMonth> moved(Standing before, Standing after, Supplier<List<YearMonth>> months) {
        return before.differs(after)
                ? months.get().stream().filter(month -> before.differs(after, month))
                : Stream.empty();
    }

    /** What a report of a firm that counts adds to its month. */
    public Tally of(Report report) {
        Tally tally = new Tally();
        flow.add(report, false, 1, tally);
        return tally;
    }

    /** Adds what the reports of one month add, the one of them that counts, to the sum that it belongs to. */
    public void add(OfficeReports month, Standing standing, Function<SumKey, Adder> sums) {
        add(month, standing, 1, sums);
    }

    /** Takes the same away. */
    public void subtract(OfficeReports month, Standing standing, Function<SumKey, Adder> sums) {
        add(month, standing, -1, sums);
    }

    private void add(OfficeReports month, Standing standing, int times, Function<SumKey, Adder> sums) {
        month.counting(office -> standing.reports(office, month.period()))
                .ifPresent(report -> flow.add(
                        report,
                        standing.neverWas(),
                        times,
                        sums.apply(new SumKey.Flow(standing.cellOf(month.period()), month.period()))));
    }
}
