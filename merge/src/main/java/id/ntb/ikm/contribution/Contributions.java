package id.ntb.ikm.contribution;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.Contribution;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.join.OfficeReports;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;

/** What a firm adds to the sums, by the merge rules: a pure function of what is known about it and of the date. */
public final class Contributions {

    /** No month; to be told from a predicate that has to be tried. */
    public static final Predicate<YearMonth> NONE = month -> false;

    private final Attribution attribution;
    private final Stocks stocks;
    private final Flows flows;

    public Contributions(ReferenceData reference) {
        this.attribution = new Attribution(new SectorRule(reference));
        this.stocks = new Stocks(attribution, new Flags(new EventRules(reference)));
        this.flows = new Flows(attribution);
    }

    /** What the firm says of its identity, for doubts that only show when firms meet; empty where it is no unit. */
    public Optional<Claim> claim(Firm firm, LocalDate today) {
        return stocks.claim(firm, today);
    }

    /** Everything but the reports: what certificates, doubts and the calendar can change, and a registration at once. */
    public Contribution withoutReports(Firm firm, LocalDate today) {
        return stocks.of(firm, today).add(flows.expected(firm, today));
    }

    /** Which months' production counts elsewhere, is another office's to report, or begins or stops to count, when a firm and the date change. */
    public Predicate<YearMonth> moved(Firm before, LocalDate from, Firm after, LocalDate to) {
        if (Attribution.neverWas(before, from) != Attribution.neverWas(after, to)) {
            return month -> true;
        }
        Whereabouts was = attribution.whereabouts(before);
        Whereabouts is = attribution.whereabouts(after);
        return was.equals(is) ? NONE : month -> was.differ(is, month);
    }

    /** The part that certificates and doubts can change. */
    public Contribution ofStocks(Firm firm, LocalDate today) {
        return stocks.of(firm, today);
    }

    /** The part that the reports of one month can change: that of the one that counts. */
    public Contribution ofMonth(Firm firm, OfficeReports month, LocalDate today) {
        return month.counting(firm).map(report -> flows.of(firm, report, today)).orElseGet(Contribution::new);
    }
}
