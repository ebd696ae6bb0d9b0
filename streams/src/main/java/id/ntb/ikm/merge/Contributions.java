package id.ntb.ikm.merge;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.Contribution;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** What a firm adds to the sums, by the merge rules: a pure function of what is known about it and of the date. */
public final class Contributions {

    private final Stocks stocks;
    private final Flows flows;

    public Contributions(ReferenceData reference) {
        Attribution attribution = new Attribution(new SectorRule(reference));
        this.stocks = new Stocks(attribution, new Flags(new EventRules(reference)));
        this.flows = new Flows(attribution);
    }

    /** Everything that the firm adds to any sum. */
    public Contribution of(Firm firm, Collection<Report> reports, LocalDate today) {
        Contribution all = stocks.of(firm, today).add(flows.expected(firm, today));
        reports.forEach(report -> all.add(flows.of(firm, report, today)));
        return all;
    }

    /** What the firm says of its identity, for doubts that only show when firms meet; empty where it is no unit. */
    Optional<Claim> claim(Firm firm, LocalDate today) {
        return stocks.claim(firm, today);
    }

    /** The part that certificates and doubts can change. */
    Contribution ofStocks(Firm firm, LocalDate today) {
        return stocks.of(firm, today);
    }

    /** The part that one report can change. */
    Contribution ofReport(Firm firm, Report report, LocalDate today) {
        return flows.of(firm, report, today);
    }
}
