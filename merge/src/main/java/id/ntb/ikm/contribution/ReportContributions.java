package id.ntb.ikm.contribution;

import id.ntb.ikm.cube.Contribution;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.join.OfficeReports;
import id.ntb.ikm.join.Report;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.report.MonthlyReport;
import id.ntb.ikm.topic.Source;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Reports of many firms, merged from their events once more, to say what each adds to the figures of its month. */
public final class ReportContributions {

    private final ReportFlow flow;
    private final Map<Key, OfficeReports> merged = new HashMap<>();

    private record Key(String ikmId, YearMonth period) {}

    public ReportContributions(ReferenceData reference) {
        this.flow = new ReportFlow(reference);
    }

    /** Merges one event that has passed the rules (rule 4). */
    public void add(Production event, Source source) {
        MonthlyReport report = MonthlyReport.of(event);
        merged.compute(
                new Key(report.ikmId(), report.period()),
                (key, month) -> (month == null ? OfficeReports.none(key.period) : month)
                        .merge(report, source)
                        .state());
    }

    /**
     * Tells what each month's report adds, and where.
     *
     * @param standings of a firm, by its ikmId
     * @param action told the ikmId and what one report of it adds
     */
    public void forEach(Function<String, Standing> standings, BiConsumer<String, Contribution> action) {
        merged.forEach((key, month) -> {
            Standing standing = standings.apply(key.ikmId);
            month.counting(office -> standing.reports(office, key.period))
                    .ifPresent(report -> action.accept(key.ikmId, added(report, standing)));
        });
    }

    private Contribution added(Report report, Standing standing) {
        Contribution added = new Contribution();
        flow.add(
                report,
                standing.neverWas(),
                1,
                added.tally(new SumKey.Flow(standing.cellOf(report.period()), report.period())));
        return added;
    }
}
