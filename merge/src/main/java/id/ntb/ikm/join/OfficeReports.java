package id.ntb.ikm.join;

import id.ntb.ikm.report.MonthlyReport;
import id.ntb.ikm.topic.Source;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What each office has reported of one IKM and month, whether it counts or not (rules 4 and 12). Immutable. */
public record OfficeReports(YearMonth period, SortedMap<String, Report> byOffice) {

    public OfficeReports {
        byOffice = Collections.unmodifiableSortedMap(byOffice);
    }

    public static OfficeReports none(YearMonth period) {
        return new OfficeReports(period, new TreeMap<>());
    }

    /** Whether no office has reported the month. */
    public boolean isNone() {
        return byOffice.isEmpty();
    }

    public Merged<OfficeReports> merge(MonthlyReport event, Source source) {
        Report report = byOffice.get(event.office());
        Merged<Report> merged = report == null
                ? new Merged<>(Report.of(event, source), Fate.APPLIED, true)
                : report.merge(event, source);
        return merged.in(this, changed -> with(event.office(), changed));
    }

    private OfficeReports with(String office, Report report) {
        SortedMap<String, Report> changed = new TreeMap<>(byOffice);
        changed.put(office, report);
        return new OfficeReports(period, changed);
    }

    /** The report that counts; empty where no office in charge has made one. */
    public Optional<Report> counting(Firm firm) {
        return counting(office -> firm.reports(office, period.atEndOfMonth()));
    }

    /**
     * The report that counts; empty where none does.
     *
     * @param counts whether the reports of an office do
     */
    public Optional<Report> counting(Predicate<String> counts) {
        return of(counts).reduce(Report::greater).map(report -> report.knownSince(of(counts)));
    }

    /**
     * What is doubtful about them.
     *
     * @param counts whether the reports of an office do
     */
    public ReportDoubts doubts(Predicate<String> counts) {
        boolean contested = of(counts).anyMatch(report -> report.slot().contested());
        return new ReportDoubts(contested ? 1 : 0, (int) of(counts.negate()).count());
    }

    private Stream<Report> of(Predicate<String> offices) {
        return byOffice.entrySet().stream()
                .filter(entry -> offices.test(entry.getKey()))
                .map(Map.Entry::getValue);
    }
}
