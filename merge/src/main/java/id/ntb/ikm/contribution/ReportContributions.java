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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports of one firm after another, merged from their events once more, to say what each firm adds to the figures. Knows no firm
 * but the present one, so that it does not grow with their number.
 */
public final class ReportContributions {

    private final ReportFlow flow;
    private final Map<YearMonth, OfficeReports> months = new HashMap<>();

    public ReportContributions(ReferenceData reference) {
        this.flow = new ReportFlow(reference);
    }

    /** Merges one event of the present firm that has passed the rules (rule 4). */
    public void add(Production event, Source source) {
        MonthlyReport report = MonthlyReport.of(event);
        OfficeReports month = months.computeIfAbsent(report.period(), OfficeReports::none);
        months.put(report.period(), month.merge(report, source).state());
    }

    /**
     * What the present firm adds, and where; the next event may be another firm's.
     *
     * @return empty where none of its reports counts
     */
    public Optional<Contribution> take(Standing standing) {
        List<Report> counting = months.values().stream()
                .flatMap(month -> month.counting(office -> standing.reports(office, month.period())).stream())
                .toList();
        months.clear();
        return counting.isEmpty() ? Optional.empty() : Optional.of(added(counting, standing));
    }

    private Contribution added(List<Report> reports, Standing standing) {
        Contribution added = new Contribution();
        reports.forEach(report -> flow.add(
                report,
                standing.neverWas(),
                1,
                added.tally(new SumKey.Flow(standing.cellOf(report.period()), report.period()))));
        return added;
    }
}
