package id.ntb.ikm.report;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.rule.Period;
import id.ntb.ikm.topic.AnyEvent;
import java.time.Instant;
import java.time.YearMonth;

/**
 * A production report as the merge rules see it: what decides whether it wins, and its lines. Says the same as the event.
 *
 * @param office that makes it
 */
public record MonthlyReport(
        String eventId, String ikmId, String office, Instant recordedAt, YearMonth period, ReportLines lines)
        implements AnyEvent {

    /** The report of an event that has passed the rules. */
    public static MonthlyReport of(Production event) {
        return new MonthlyReport(
                event.getEventId(),
                event.getIkmId(),
                event.getOffice(),
                event.getRecordedAt(),
                Period.of(event.getPeriod()),
                ReportLines.of(event));
    }

    /** Rule 1, last resort, of two reports of one firm and month that claim one identity: as the bytes of the whole events. */
    public int compareContent(MonthlyReport other) {
        int byLength = Integer.compare(office.length(), other.office.length());
        int byOffice = byLength != 0 ? byLength : office.compareTo(other.office);
        return byOffice != 0 ? byOffice : lines.compareTo(other.lines);
    }
}
