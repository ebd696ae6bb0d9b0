package id.ntb.ikm.join;

import id.ntb.ikm.report.MonthlyReport;
import id.ntb.ikm.topic.Source;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What each office has reported of one IKM and month, whether it counts or not (rules 4 and 12). Immutable. */
public record OfficeReports(YearMonth period, SortedMap<String, Report> byOffice) {

    public OfficeReports {
        byOffice = Collections.unmodifiableSortedMap(byOffice);
    }

    public static OfficeReports none(YearMonth period) {
        return new OfficeReports(period, new TreeMap<>());
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
        Report holder = null;
        Instant first = Instant.MAX;
        for (Map.Entry<String, Report> entry : byOffice.entrySet()) {
            if (counts.test(entry.getKey())) {
                Report report = entry.getValue();
                holder = holder == null ? report : Report.greater(holder, report);
                first = report.firstRecordedAt().isBefore(first) ? report.firstRecordedAt() : first;
            }
        }
        return holder == null ? Optional.empty() : Optional.of(holder.knownSince(first));
    }

    /**
     * What is doubtful about them.
     *
     * @param counts whether the reports of an office do
     */
    public ReportDoubts doubts(Predicate<String> counts) {
        int held = 0;
        boolean contested = false;
        for (Map.Entry<String, Report> entry : byOffice.entrySet()) {
            boolean isCounted = counts.test(entry.getKey());
            held += isCounted ? 0 : 1;
            contested |= isCounted && entry.getValue().slot().contested();
        }
        return held == 0 && !contested ? ReportDoubts.NONE : new ReportDoubts(contested ? 1 : 0, held);
    }
}
